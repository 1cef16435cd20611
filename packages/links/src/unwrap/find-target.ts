import type { Rule } from '../sentences/rules.ts'
import type { Page } from '../survey/page.ts'
import { pathMatches } from '../tables/path-matches.ts'
import { decodeOnce } from '../text/percent-decode.ts'
import type { Redirector } from '../types.ts'
import { byteToText, decodeBase64 } from './base64.ts'
import { decodeProofpoint2, decodeProofpoint3 } from './proofpoint.ts'

export interface Target {
  /** The rule of the redirector. */
  rule: Rule
  /** The address it leads to, or nothing where it holds none that can be read. */
  address: string | undefined
  /** Whether the fragment behind the redirector is that of the target; a viewer has one of its own. */
  takesFragment: boolean
}

/** The target that a known redirector carries; nothing for any other page. */
export function findTarget(page: Page): Target | undefined {
  const { draft, host, survey } = page
  const { redirectors } = host.rules
  if (redirectors.length === 0) return undefined
  const path = draft.text.slice(survey.path, survey.query)
  for (const { redirector, rule } of redirectors) {
    if (!redirector.paths.some((pattern) => pathMatches(path, pattern))) continue
    const found = readTarget(redirector, page)
    if (found !== undefined) {
      const takesFragment = redirector.names.length > 0
      return { rule, address: WEB.test(found) ? found : undefined, takesFragment }
    }
  }
  return undefined
}

const WEB = /^https?:\/\/[^/\\?#\s]/i

/** Nothing where the parameter is missing altogether: then it is a page like any other. */
function readTarget(redirector: Redirector, page: Page): string | undefined {
  const { form = 'percent' } = redirector
  const behindHost = () => page.draft.text.slice(page.survey.path)
  switch (form) {
    case 'proofpoint-v3':
      return decodeProofpoint3(behindHost()) ?? ''
    case 'amp':
      return readAmp(behindHost())
    case 'segment':
      return decodeOnce(behindHost().split('/', 3)[2] ?? '')
    default:
      return readParameter(redirector.names, { page, decode: DECODERS[form] })
  }
}

type Decode = (value: string) => string

const DECODERS = { percent: decodeOnce, 'proofpoint-v2': decodeProofpoint2, base64: decodeBing } as const

/** The first parameter with an address of the web in it; where none has one, whatever the last of them holds. */
function readParameter(names: readonly string[], { page, decode }: { page: Page; decode: Decode }) {
  const { draft, survey } = page
  let found: string | undefined
  for (const name of names) {
    const pair = survey.pairs.find((one) => one.name === name)
    if (pair === undefined) continue
    found = decode(draft.text.slice(pair.equals + 1, pair.end))
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

/** `/amp/s/e.com/page` is https, `/amp/e.com/page` http; the fragment is the viewer's own. */
function readAmp(rest: string): string | undefined {
  const [address = ''] = rest.split('#', 1)
  const found = /^\/(?:amp|c|v|wp)\/(s\/)?([a-z0-9-]+(?:\.[a-z0-9-]+)+(?::\d+)?(?:[/?].*)?)$/i.exec(address)
  return found ? `${found[1] ? 'https' : 'http'}://${found[2]}` : undefined
}
