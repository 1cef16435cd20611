import { isCjk } from '../../flanking/cjk.ts'

/**
 * Whether a space belongs between two lines of a text. None does between two characters of scripts that put no spaces
 * between their words, nor beside full-width punctuation, whatever stands on its other side. Korean puts spaces.
 */
export function areApart(left: string, right: string): boolean {
  const [, last = '', runAtEnd = ''] = left.match(ending) ?? []
  const [, runAtStart = '', first = ''] = right.match(beginning) ?? []
  const before = sideOf(last, runAtEnd)
  const behind = sideOf(first, runAtStart)
  if (before === 'punctuation' || behind === 'punctuation') return false
  return before === 'narrow' || behind === 'narrow' || (before === 'shared' && behind === 'shared')
}

/** Punctuation that Chinese shares with other languages. */
const shared = '·‧–—―‥…‘’“”'

/** What belongs to the character before it, and what is not seen. */
const unseen = '\\p{M}\\p{Cf}'

const ending = new RegExp(`([^${shared}${unseen}])?[${unseen}]*([${shared}${unseen}]*)$`, 'u')

const beginning = new RegExp(`^([${shared}${unseen}]*)([^${shared}${unseen}])?`, 'u')

type Side = 'wide' | 'punctuation' | 'shared' | 'narrow'

/** The edge of a line: a run of shared punctuation, which is Chinese beside a wide character, and the character beside it. */
function sideOf(character: string, run: string): Side {
  if (onlyChinese.test(run)) return 'punctuation'
  const isWide = isCjk(character) && !korean.test(character)
  if (run.replace(invisible, '') !== '') return isWide ? 'wide' : 'shared'
  if (!isWide) return 'narrow'
  return fullWidth.test(character) ? 'punctuation' : 'wide'
}

// A selector of variants makes a full-width quotation mark of one that is shared.
const onlyChinese = /——|……|\ufe01/

const invisible = new RegExp(`[${unseen}]`, 'gu')

const korean = /[\p{Script=Hangul}₩￦]/u

const fullWidth = /[\p{P}\p{Sm}\p{Sc}\p{Zs}]/u
