import { byteToText, decodeBase64 } from './base64.ts'
import { decodeOnce } from './percent.ts'
import { decodeProofpoint2, decodeProofpoint3 } from './proofpoint.ts'
import { type HostRules, pathMatches, type RedirectorRow } from './tables.ts'

export interface Target {
  row: RedirectorRow
  /** The address it leads to, or nothing where it holds none that can be read. */
  address: string | undefined
}

/** The target a known redirector carries. `rest` is all of the address behind the host. */
export function findTarget(hosts: readonly HostRules[], rest: string): Target | undefined {
  const [path = ''] = rest.split(/[?#]/, 1)
  for (const { redirectors } of hosts) {
    for (const row of redirectors) {
      if (!row.redirector.paths.some((pattern) => pathMatches(path, pattern))) continue
      const found = readTarget(row, rest)
      if (found !== undefined) return { row, address: WEB.test(found) ? found : undefined }
    }
  }
  return undefined
}

const WEB = /^https?:\/\/[^/\\?#\s]/i

/** Nothing where the parameter is not there at all: then it is a page like any other. */
function readTarget({ redirector }: RedirectorRow, rest: string): string | undefined {
  switch (redirector.form) {
    case 'proofpoint-v3':
      return decodeProofpoint3(rest) ?? ''
    case 'amp':
      return readAmp(rest)
    case 'segment':
      return decodeOnce(rest.split('/')[2] ?? '')
    default:
      return readParameter(redirector.names, rest, DECODERS[redirector.form ?? 'percent'])
  }
}

const DECODERS = { percent: decodeOnce, 'proofpoint-v2': decodeProofpoint2, base64: decodeBing } as const

function readParameter(
  names: readonly string[],
  rest: string,
  decode: (value: string) => string,
): string | undefined {
  const question = rest.indexOf('?')
  if (question < 0) return undefined
  const [query = ''] = rest.slice(question + 1).split('#', 1)
  const pairs = query.split('&')
  let found: string | undefined
  for (const name of names) {
    const pair = pairs.find((one) => one.startsWith(`${name}=`))
    if (pair === undefined) continue
    found = decode(pair.slice(name.length + 1))
    if (WEB.test(found)) return found
  }
  return found
}

/** `a1` and the address in base64url. */
function decodeBing(value: string): string {
  const bytes = value.startsWith('a1') ? decodeBase64(value.slice(2)) : undefined
  return bytes ? bytes.map(byteToText).join('') : ''
}

/** `/amp/s/e.com/page` is https, `/amp/e.com/page` http; the viewer's own fragment stays behind. */
function readAmp(rest: string): string | undefined {
  const [address = ''] = rest.split('#', 1)
  const found = /^\/(?:amp|c|v|wp)\/(s\/)?([a-z0-9-]+(?:\.[a-z0-9-]+)+(?::\d+)?(?:[/?].*)?)$/i.exec(address)
  return found ? `${found[1] ? 'https' : 'http'}://${found[2]}` : undefined
}
