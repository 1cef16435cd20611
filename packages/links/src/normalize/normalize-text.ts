import type { Draft } from '../change/draft.ts'
import { repair } from '../repair/repair.ts'
import { refuse } from '../sentences/refusals.ts'
import type { Reading } from '../survey/page.ts'
import { type Survey, survey } from '../survey/survey.ts'
import type { Settings } from '../tables/settings.ts'
import { decodeReadable } from '../text/decode-readable.ts'
import { mayHoldHtmlAmpersand } from '../text/html-ampersand.ts'
import { HAS_BACKSLASH, HAS_COLON, HAS_DOT, HAS_UNSAFE } from '../text/kinds.ts'
import { slice } from '../text/string-methods.ts'
import type { NormalizedLink, RefusedLink } from '../types.ts'
import { normalizeMail } from './normalize-mail.ts'
import { normalizePhone } from './normalize-phone.ts'
import { normalizeWeb } from './normalize-web.ts'
import { webStart } from './read-authority.ts'

/** No address that can be published grows longer than this by wrapping, escaping or tracking. */
const MAX_INPUT = 65_536

/** RFC 9110 4.1: what every server is expected to take. */
const MAX_HREF = 8000

/** Nothing comes back where redirectors are nested too deep. */
export function normalizeText(text: string, reading: Reading): NormalizedLink | RefusedLink | undefined {
  if (text.length > MAX_INPUT) return refuse('too-long', String(text.length))
  const draft: Draft = { text, changes: [] }
  const seen = surveySound(text, reading.settings)
  if (seen) return limit(normalizeWeb(draft, seen, reading))
  const refusal = repair(draft, reading.settings)
  if (refusal) return refusal
  if (draft.text.startsWith('http')) {
    return limit(normalizeWeb(draft, survey(draft.text, webStart(draft.text), reading.settings), reading))
  }
  return normalizeOther(draft, reading.settings)
}

/** An address with nothing to repair: `http://` or `https://`, a host, and no sign that could hide anything. */
function surveySound(text: string, settings: Settings): Survey | undefined {
  const start = slice(text, 0, 8) === 'https://' ? 8 : slice(text, 0, 7) === 'http://' ? 7 : 0
  if (start === 0) return undefined
  const seen = survey(text, start, settings)
  if (seen.kinds & (HAS_UNSAFE | HAS_BACKSLASH) || mayHoldHtmlAmpersand(text, seen.kinds)) return undefined
  if (seen.host) return seen
  if (seen.path === start) return undefined
  // `https://http:e.com` and `https://http//e.com` have a second scheme where the host should be.
  const doubled =
    seen.inHost & HAS_COLON ? DOUBLED.test(text.slice(start, start + 7)) : !(seen.inHost & HAS_DOT)
  return doubled ? undefined : seen
}

const DOUBLED = /^(?:https?|mailto|tel):/i

function normalizeOther(draft: Draft, settings: Settings): NormalizedLink | RefusedLink {
  const refusal = draft.text.startsWith('mailto:') ? normalizeMail(draft, settings) : normalizePhone(draft)
  if (refusal) return refusal
  const { text, changes } = draft
  return limit({
    ok: true,
    href: text,
    display: decodeReadable(text),
    key: text,
    changes,
    warnings: [],
  })!
}

function limit(link: NormalizedLink | RefusedLink | undefined): NormalizedLink | RefusedLink | undefined {
  return link?.ok && link.href.length > MAX_HREF ? refuse('too-long', String(link.href.length)) : link
}
