import { AMPERSAND, BACKSLASH, scan, UNSAFE } from './characters.ts'
import { displayForm } from './display-form.ts'
import type { Draft } from './draft.ts'
import { foldFullWidth } from './fold-full-width.ts'
import { normalizeMail } from './mail-link.ts'
import { normalizeWeb } from './normalize-web.ts'
import { normalizePhone } from './phone-link.ts'
import { refuse } from './refusals.ts'
import { repairAmpersands } from './repair-ampersands.ts'
import { repairScheme } from './repair-scheme.ts'
import { repairSpaces } from './repair-spaces.ts'
import { resolveSettings, type Settings } from './settings.ts'
import type { NormalizedLink, NormalizeOptions, RefusedLink } from './types.ts'

/** No address that can be published grows longer than this by wrapping, escaping or tracking. */
const MAX_INPUT = 65_536

/** RFC 9110 4.1: what every server is expected to take. */
const MAX_HREF = 8000

/**
 * Reads an address as somebody typed or pasted it, and gives the one to publish, with every change it took; or
 * refuses it, and says why. Total, pure, linear; never asks the network.
 */
export function normalizeLink(input: string, options?: NormalizeOptions): NormalizedLink | RefusedLink {
  if (typeof input !== 'string') return refuse('empty')
  return normalizeText(input, resolveSettings(options), 0) ?? refuse('too-long', String(input.length))
}

/** `depth` counts the redirectors around the text; nothing comes back where they are nested too deep. */
export function normalizeText(
  text: string,
  settings: Settings,
  depth: number,
): NormalizedLink | RefusedLink | undefined {
  if (text.length > MAX_INPUT) return refuse('too-long', String(text.length))
  const draft: Draft = { text, changes: [] }
  const flags = scan(text)
  if (!isSound(text, flags)) {
    const refusal = repair(draft, flags, settings)
    if (refusal) return refusal
  }
  if (draft.text.startsWith('http')) return limit(normalizeWeb(draft, settings, depth))
  const refusal = draft.text.startsWith('mailto:') ? normalizeMail(draft, settings) : normalizePhone(draft)
  return (
    refusal ??
    limit({
      ok: true,
      href: draft.text,
      display: displayForm(draft.text, 0, 0, true),
      key: draft.text,
      changes: draft.changes,
      warnings: [],
    })
  )
}

/** Nothing to repair: `http://` or `https://`, a host behind it, and no sign that could hide anything. */
function isSound(text: string, flags: number): boolean {
  if (flags & (UNSAFE | BACKSLASH)) return false
  const start = text.startsWith('https://') ? 8 : text.startsWith('http://') ? 7 : 0
  if (start === 0 || text.length === start || text[start] === '/') return false
  if (flags & AMPERSAND && (text.includes('&amp;') || text.includes('&#') || text.includes('&AMP;')))
    return false
  return !DOUBLED.test(text.slice(start, start + 8))
}

const DOUBLED = /^(?:http|mailto:|tel:)/i
const BIDI = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/

function repair(draft: Draft, flags: number, settings: Settings): RefusedLink | undefined {
  if (flags & UNSAFE) {
    const bidi = BIDI.exec(draft.text)
    if (bidi)
      return refuse('bidi-control', `U+${bidi[0].charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`)
    repairSpaces(draft, settings)
    foldFullWidth(draft, settings)
    if (/\s/.test(draft.text[0] ?? 'x')) repairSpaces(draft, settings)
  }
  if (flags & (AMPERSAND | UNSAFE)) repairAmpersands(draft, settings)
  return repairScheme(draft, settings)
}

function limit(link: NormalizedLink | RefusedLink | undefined): NormalizedLink | RefusedLink | undefined {
  return link?.ok && link.href.length > MAX_HREF ? refuse('too-long', String(link.href.length)) : link
}
