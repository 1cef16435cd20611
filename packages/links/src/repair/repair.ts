import type { Draft } from '../change/draft.ts'
import { refuse } from '../sentences/refusals.ts'
import type { Settings } from '../tables/settings.ts'
import { HAS_BACKSLASH, HAS_NON_ASCII, HAS_UNSAFE } from '../text/has.ts'
import { mayHoldHtmlAmpersand } from '../text/html-ampersand.ts'
import { kindsIn } from '../text/reader.ts'
import type { RefusedLink } from '../types.ts'
import { foldFullWidth } from './fold-full-width.ts'
import { repairAmpersands } from './repair-ampersands.ts'
import { repairEscapes } from './repair-escapes.ts'
import { repairScheme } from './repair-scheme.ts'
import { repairSpaces } from './repair-spaces.ts'
import { repairWrapping } from './repair-wrapping.ts'

const BIDI = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/

/** Brings what people type and paste into the form of an address, or says why it cannot. */
export function repair(draft: Draft, settings: Settings): RefusedLink | undefined {
  const { text } = draft
  const kinds = kindsIn(text)
  if (kinds & HAS_NON_ASCII) {
    const bidi = BIDI.exec(text)
    if (bidi) return refuse('bidi-control', codePointName(bidi[0]))
    repairSpaces(draft, settings)
    repairWrapping(draft, settings)
    foldFullWidth(draft, settings)
  }
  if (kinds & HAS_UNSAFE) repairSpaces(draft, settings)
  // A character that was taken out may have stood inside of an `&amp;`.
  if (kinds & HAS_UNSAFE || mayHoldHtmlAmpersand(text, kinds)) repairAmpersands(draft, settings)
  // In ASCII, nothing stands before such a scheme, and no Chinese stop at the end.
  if (kinds & HAS_NON_ASCII || !/^(?:https?|mailto|tel):/.test(draft.text)) repairWrapping(draft, settings)
  if (kinds & (HAS_BACKSLASH | HAS_NON_ASCII)) repairEscapes(draft, settings)
  return repairScheme(draft, settings)
}

/** `U+202E` */
function codePointName(character: string): string {
  return `U+${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`
}
