import { decodeOnce } from '../text/percent-decode.ts'
import { byteToText, decodeBase64 } from './base64.ts'

/** v2 writes `%` as `-` and `/` as `_`. */
export function decodeProofpoint2(value: string): string {
  return decodeOnce(value.replaceAll('-', '%').replaceAll('_', '/'))
}

const RUNS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'

/**
 * v3 is `/v3/__TARGET__;CHARACTERS!…$`. A `*` of the target stands for the next of the characters (base64url of
 * UTF-8), `**` and a letter for a run of them: `**A` for two, `**B` for three.
 */
export function decodeProofpoint3(rest: string): string | undefined {
  const start = rest.indexOf('/v3/__') + 6
  const end = rest.indexOf('__;', start)
  const bang = end < 0 ? -1 : rest.indexOf('!', end)
  if (bang < 0) return undefined
  const characters = utf8Characters(rest.slice(end + 3, bang))
  if (!characters) return undefined
  const target = decodeOnce(rest.slice(start, end))
  let result = ''
  let next = 0
  for (let index = 0; index < target.length; index++) {
    if (target[index] !== '*') {
      result += target[index]
      continue
    }
    const run = target[index + 1] === '*' ? RUNS.indexOf(target[index + 2] ?? ' ') + 2 : 1
    if (run > 1) index += 2
    if (next + run > characters.length) return undefined
    result += characters.slice(next, next + run).join('')
    next += run
  }
  return result.replace(/^(https?:\/)(?=[^/])/i, '$1/')
}

/** One entry for each character, its bytes written as an address writes them. */
function utf8Characters(text: string): string[] | undefined {
  const bytes = decodeBase64(text)
  if (!bytes) return undefined
  const characters: string[] = []
  for (const byte of bytes) {
    if ((byte & 0xc0) === 0x80 && characters.length > 0) characters[characters.length - 1] += byteToText(byte)
    else characters.push(byteToText(byte))
  }
  return characters
}
