import type { Page } from '../survey/page.ts'
import { decodeOnce } from '../text/percent-decode.ts'
import type { Redirector } from '../types.ts'
import { base64InParameter, base64InPath } from './base64-address.ts'
import { embeddedAddress } from './embedded-address.ts'
import { decodeProofpoint2, decodeProofpoint3 } from './proofpoint.ts'

/** How the address begins that a redirector leads to. */
export const WEB = /^https?:\/\/[^/\\?#\s]/i

/** What a redirector holds as its target; nothing where it holds none at all: then it is a page like any other. */
export function readTarget({ names, form }: Pick<Redirector, 'names' | 'form'>, page: Page) {
  const { draft, survey } = page
  const behindHost = draft.text.slice(survey.path)
  switch (form) {
    case 'proofpoint-v3':
      return decodeProofpoint3(behindHost) ?? ''
    case 'amp':
      return readAmp(behindHost)
    case 'postmark':
      return readPostmark(behindHost)
    case 'embedded':
      return embeddedAddress(behindHost)
    case 'base64':
      return names.length > 0
        ? readParameter(names, { page, decode: base64InParameter })
        : base64InPath(behindHost)
    default:
      return readParameter(names, { page, decode: DECODERS[form ?? 'percent'] })
  }
}

type Decode = (value: string) => string

const DECODERS = {
  percent: decodeOnce,
  'proofpoint-v2': decodeProofpoint2,
  /** `e.com%2Fa`, with a scheme or without. */
  bare(value: string) {
    const address = decodeOnce(value)
    return /^[a-z\d-]+(?:\.[a-z\d-]+)+(?:[/?]|$)/i.test(address) ? `https://${address}` : address
  },
  /** `https%3A%2F%2Fe.com%2Fa%3AkJhGf…` */
  disqus: (value: string) => decodeOnce(value).replace(/:[\w-]{20,40}$/, ''),
} as const

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

/** `/amp/s/e.com/page` is https, `/amp/e.com/page` http; the fragment is the viewer's own. */
function readAmp(rest: string): string | undefined {
  const [address = ''] = rest.split('#', 1)
  const found = /^\/(?:amp|c|v|wp)\/(s\/)?([a-z0-9-]+(?:\.[a-z0-9-]+)+(?::\d+)?(?:[/?].*)?)$/i.exec(address)
  return found ? `${found[1] ? 'https' : 'http'}://${found[2]}` : undefined
}

/** `/3s/e.com%2Fpage/…` is https, `/3/e.com%2Fpage/…` http. */
function readPostmark(rest: string): string | undefined {
  const found = /^\/[23]t?(s?)m?\/([^/?#]+)/.exec(rest)
  return found ? `http${found[1]}://${decodeOnce(found[2] ?? '')}` : undefined
}
