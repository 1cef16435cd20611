import { decodeOnce } from '../text/percent-decode.ts'
import { byteToText, decodeBase64 } from './base64.ts'

/** v2 writes `%` as `-` and `/` as `_`. */
export function decodeProofpoint2(value: string): string {
  return decodeOnce(value.replaceAll('-', '%').replaceAll('_', '/'))
}

const RUNS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'

/**
 * v3 is `/v3/__TARGET__;CHARACTERS!…$`. A `*` of the target stands for the next of the characters (base64url of
 * UTF-8), `**` and a letter for a run of them: `**A` for two, `**B` for three. Some of its versions count characters and
 * some count bytes: the right one is that which uses all of them up.
 */
export function decodeProofpoint3(rest: string): string | undefined {
  const start = rest.indexOf('/v3/__') + 6
  const end = rest.indexOf('__;', start)
  const bang = end < 0 ? -1 : rest.indexOf('!', end)
  if (bang < 0) return undefined
  const bytes = decodeBase64(rest.slice(end + 3, bang))
  if (!bytes) return undefined
  const target = decodeOnce(rest.slice(start, end))
  return fill(target, characters(bytes)) ?? fill(target, bytes.map(byteToText))
}

function fill(target: string, pieces: readonly string[]): string | undefined {
  let result = ''
  let next = 0
  for (let index = 0; index < target.length; index++) {
    if (target[index] !== '*') {
      result += target[index]
      continue
    }
    const run = target[index + 1] === '*' ? RUNS.indexOf(target[index + 2] ?? ' ') + 2 : 1
    if (run > 1) index += 2
    result += pieces.slice(next, next + run).join('')
    next += run
  }
  return next === pieces.length ? result.replace(/^(https?:\/)(?=[^/])/i, '$1/') : undefined
}

/** One entry for each character, its bytes written as an address writes them. */
function characters(bytes: readonly number[]): string[] {
  const found: string[] = []
  for (const byte of bytes) {
    const last = found.length - 1
    if ((byte & 0xc0) === 0x80 && last >= 0) found[last] += byteToText(byte)
    else found.push(byteToText(byte))
  }
  return found
}
