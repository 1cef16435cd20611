import type { Draft } from '../change/draft.ts'
import { refuse } from '../sentences/refusals.ts'
import { rules } from '../sentences/rules.ts'
import { warn } from '../sentences/warnings.ts'
import type { Page } from '../survey/page.ts'
import { decodeReadable } from '../text/decode-readable.ts'
import { HAS_PERCENT, HAS_TAG_SIGN } from '../text/has.ts'
import type { NormalizedLink, RefusedLink, WarningCode } from '../types.ts'
import { carriedAddress } from '../unwrap/carried-address.ts'
import { duplicateKey } from './duplicate-key.ts'

/** RFC 9110 4.1: what every server is expected to take. */
const MAX_HREF = 8000

/**
 * The record of an address that is done, with a warning of its own where there is one. What the survey says is true of
 * the text before its query and fragment were cleaned.
 */
export function finishLink(page: Page, warning?: WarningCode): NormalizedLink | RefusedLink {
  const { text, changes } = page.draft
  if (text.length > MAX_HREF) return refuse('too-long', String(text.length))
  const warnings = warning ? [warn(warning)] : []
  if (page.host.homograph) warnings.push(warn('homograph'))
  if (holdsMergeTag(text, page.survey.kinds)) warnings.push(warn('merge-tag'))
  if (!warning && carriedAddress(page) !== undefined) warnings.push(warn('carries-address'))
  if (changes.some(({ rule }) => rule === rules.trailingStop.id)) warnings.push(warn('trailing-stop'))
  return {
    ok: true,
    href: text,
    display: warning === 'signed' ? text : displayForm(page),
    key: duplicateKey(page),
    changes,
    warnings,
  }
}

/** The record of a `mailto:` or `tel:` link that is done. */
export function finishOther({ text, changes }: Draft): NormalizedLink | RefusedLink {
  if (text.length > MAX_HREF) return refuse('too-long', String(text.length))
  return { ok: true, href: text, display: decodeReadable(text), key: text, changes, warnings: [] }
}

function displayForm({ draft, host, survey }: Page): string {
  const { text } = draft
  const { start, kinds } = survey
  const hostEnd = start + host.name.length
  const decoded = kinds & HAS_PERCENT ? decodeReadable(text, hostEnd) : text
  if (host.shown === host.name) return decoded
  return decoded.slice(0, start) + host.shown + decoded.slice(hostEnd)
}

function holdsMergeTag(text: string, kinds: number): boolean {
  if (kinds & HAS_TAG_SIGN && (text.includes('*|') || text.includes('{{'))) return true
  return (kinds & HAS_PERCENT) !== 0 && text.includes('7B%7B') && text.includes('%7B%7B')
}
