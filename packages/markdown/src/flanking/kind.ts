import { isCjk } from './cjk.ts'

/**
 * What stands beside a run of `*`, `_` or `~`, which decides what the run may do. CommonMark knows letters, punctuation
 * and white space, to which the edge of a text belongs; the CJK-friendly amendments tell what is wide from these.
 */
export type Kind = PlainKind | 'wide letter' | 'wide punctuation'

type PlainKind = 'letter' | 'punctuation' | 'space'

/** What CommonMark takes a character for. */
export function plainKind(character: string): PlainKind {
  if (character === '' || /\s/.test(character)) return 'space'
  return /[\p{P}\p{S}]/u.test(character) ? 'punctuation' : 'letter'
}

/** What the amendments take a character for. */
export function kindOf(character: string): Kind {
  const kind = plainKind(character)
  return kind !== 'space' && isCjk(character) ? `wide ${kind}` : kind
}

/** What the amendments take the end of a text for: a character, or one with a selector of its variants behind it. */
export function kindAtEnd(text: string, end: number): Kind {
  const last = characterBefore(text, end)
  if (ideographicSelector.test(last)) return 'wide letter'
  if (!variationSelector.test(last)) return kindOf(last)
  const base = characterBefore(text, end - 1)
  if (last === fullWidth && /[‘’“”]/.test(base)) return 'wide punctuation'
  const kind = kindOf(base)
  // In white space there is nothing to select.
  return kind === 'space' ? 'letter' : kind
}

const ideographicSelector = /[\u{e0100}-\u{e01ef}]/u

// Not U+FE0F, which makes an emoji of the character before it.
const variationSelector = /[\ufe00-\ufe0e]/

// It makes a Chinese quotation mark of one that may be of any language.
const fullWidth = '\ufe01'

export const characterAt = (text: string, at: number) => {
  const code = text.codePointAt(at)
  return code === undefined ? '' : String.fromCodePoint(code)
}

export function characterBefore(text: string, at: number): string {
  const pair = text.codePointAt(at - 2)
  return pair !== undefined && pair > 0xffff ? String.fromCodePoint(pair) : text.charAt(at - 1)
}
