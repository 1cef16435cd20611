import type { Draft } from '../change/draft.ts'
import { finishOther } from '../finish/finish-link.ts'
import { repair } from '../repair/repair.ts'
import { refuse } from '../sentences/refusals.ts'
import { type Survey, surveyAddress } from '../survey/survey-address.ts'
import type { Settings } from '../tables/settings.ts'
import { HAS_BACKSLASH, HAS_COLON, HAS_DOT, HAS_UNSAFE } from '../text/has.ts'
import { mayHoldHtmlAmpersand } from '../text/html-ampersand.ts'
import type { NormalizedLink, RefusedLink } from '../types.ts'
import { normalizeMail } from './normalize-mail.ts'
import { normalizePhone } from './normalize-phone.ts'
import { type Detour, normalizeWeb } from './normalize-web.ts'

/** No address that can be published grows longer than this by wrapping, escaping or tracking. */
const MAX_INPUT = 65_536

/** Normalizes one address, and goes nowhere: of a redirector it says where it leads. */
export function normalizeText(text: string, settings: Settings): NormalizedLink | RefusedLink | Detour {
  if (text.length > MAX_INPUT) return refuse('too-long', String(text.length))
  const draft: Draft = { text, changes: [] }
  const sound = surveySound(text, settings)
  if (sound) return normalizeWeb({ draft, survey: sound, settings, host: undefined })
  const refusal = repair(draft, settings)
  if (refusal) return refusal
  if (draft.text.startsWith('http')) {
    return normalizeWeb({ draft, survey: surveyAddress(draft.text, settings), settings, host: undefined })
  }
  return normalizeOther(draft, settings)
}

/** The survey of an address with nothing to repair: `http://` or `https://`, a host, and no sign that could hide anything. */
function surveySound(text: string, settings: Settings): Survey | undefined {
  if (!WEB.test(text)) return undefined
  const survey = surveyAddress(text, settings)
  const { host, start, path, kinds, inHost } = survey
  if (kinds & (HAS_UNSAFE | HAS_BACKSLASH) || mayHoldHtmlAmpersand(text, kinds)) return undefined
  if (host) return survey
  if (path === start) return undefined
  // `https://http:e.com` and `https://http//e.com` have a second scheme where the host should be.
  const doubled = inHost & HAS_COLON ? DOUBLED.test(text.slice(start, start + 7)) : !(inHost & HAS_DOT)
  return doubled ? undefined : survey
}

const WEB = /^https?:\/\//
const DOUBLED = /^(?:https?|mailto|tel):/i

function normalizeOther(draft: Draft, settings: Settings): NormalizedLink | RefusedLink {
  const refusal = draft.text.startsWith('mailto:') ? normalizeMail(draft, settings) : normalizePhone(draft)
  return refusal ?? finishOther(draft)
}
