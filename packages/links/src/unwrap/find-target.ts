import type { Pair } from '../survey/pairs.ts'
import { pathMatches } from '../tables/path-matches.ts'
import type { HostRules, RedirectorRow } from '../tables/tables.ts'
import { decodeOnce } from '../text/percent-decode.ts'
import { byteToText, decodeBase64 } from './base64.ts'
import { decodeProofpoint2, decodeProofpoint3 } from './proofpoint.ts'

export interface Target {
  row: RedirectorRow
  /** The address it leads to, or nothing where it holds none that can be read. */
  address: string | undefined
}

export interface Address {
  text: string
  /** Offset of the path. */
  start: number
  pathEnd: number
  pairs: readonly Pair[]
}

/** The target a known redirector carries. */
export function findTarget({ redirectors }: HostRules, address: Address): Target | undefined {
  const path = address.text.slice(address.start, address.pathEnd)
  for (const row of redirectors) {
    if (!row.redirector.paths.some((pattern) => pathMatches(path, pattern))) continue
    const found = readTarget(row, address)
    if (found !== undefined) return { row, address: WEB.test(found) ? found : undefined }
  }
  return undefined
}

const WEB = /^https?:\/\/[^/\\?#\s]/i

/** Nothing where the parameter is not there at all: then it is a page like any other. */
function readTarget({ redirector }: RedirectorRow, address: Address): string | undefined {
  switch (redirector.form) {
    case 'proofpoint-v3':
      return decodeProofpoint3(address.text.slice(address.start)) ?? ''
    case 'amp':
      return readAmp(address.text.slice(address.start))
    case 'segment':
      return decodeOnce(address.text.slice(address.start).split('/', 3)[2] ?? '')
    default:
      return readParameter(redirector.names, address, DECODERS[redirector.form ?? 'percent'])
  }
}

const DECODERS = { percent: decodeOnce, 'proofpoint-v2': decodeProofpoint2, base64: decodeBing } as const

function readParameter(
  names: readonly string[],
  { text, pairs }: Address,
  decode: (value: string) => string,
) {
  let found: string | undefined
  for (const name of names) {
    const pair = pairs.find((one) => one.name === name)
    if (pair === undefined) continue
    found = decode(text.slice(pair.equals + 1, pair.end))
    if (WEB.test(found)) return found
  }
  return found
}

/** `a1` and the address in base64url. */
function decodeBing(value: string): string {
  const bytes = value.startsWith('a1') ? decodeBase64(value.slice(2)) : undefined
  let address = ''
  for (const byte of bytes ?? []) address += byteToText(byte)
  return address
}

/** `/amp/s/e.com/page` is https, `/amp/e.com/page` http; the viewer's own fragment stays behind. */
function readAmp(rest: string): string | undefined {
  const [address = ''] = rest.split('#', 1)
  const found = /^\/(?:amp|c|v|wp)\/(s\/)?([a-z0-9-]+(?:\.[a-z0-9-]+)+(?::\d+)?(?:[/?].*)?)$/i.exec(address)
  return found ? `${found[1] ? 'https' : 'http'}://${found[2]}` : undefined
}
