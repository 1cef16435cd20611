import { characterAt, type Kind, kindAtEnd, kindOf } from '../../flanking/kind.ts'
import { type CharacterClass, classifyFirst, classifyLast, letter, punctuation } from './classify.ts'

/**
 * Who looks at a character beside a delimiter, and from where: all readers, or CJK-friendly ones. To these, what is wide is
 * a letter on the inner side of `*` and `~` and as good as punctuation on the outer one; beside `_` it is what it is.
 */
export type View = 'all' | 'friendly' | 'friendly inside' | 'friendly outside'

/** How the first character of a text is seen. */
export function firstSeen(text: string, view: View): CharacterClass {
  return view === 'all'
    ? classifyFirst(text)
    : (seen(kindOf(characterAt(text, 0)), view) ?? classifyFirst(text))
}

/** How the last character of a text is seen. */
export function lastSeen(text: string, view: View): CharacterClass {
  return view === 'all'
    ? classifyLast(text)
    : (seen(kindAtEnd(text, text.length), view) ?? classifyLast(text))
}

/** Nothing where those readers see what others see. */
function seen(kind: Kind, view: View): CharacterClass | undefined {
  switch (kind) {
    case 'punctuation':
      return punctuation
    case 'wide letter':
      return view === 'friendly outside' ? punctuation : letter
    case 'wide punctuation':
      return view === 'friendly inside' ? letter : punctuation
    default:
      return undefined
  }
}
