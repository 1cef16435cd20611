import { classify, letter } from './classify.ts'
import { holdsReference, isInAddress, mailSign, type Scan, takeFreeTilde } from './scan.ts'
import * as at from './situation.ts'

/** What must be escaped within a text, and when. The first row that applies decides; without one it stands bare. */
export interface Special {
  /** The characters, as they stand in the text. */
  characters: string
  /** A pattern that finds them, where they alone would find too much. */
  found?: string
  /** How they are written instead. */
  written: string
  because: string
  /** The situations of a text in which the row applies, all of them, and one in which it does not. */
  where?: number
  unless?: number
  /** Whether it applies to the first or the last characters of a text only. */
  only?: 'first' | 'last'
  /** What must stand in the text from the characters on. */
  begins?: RegExp
  /** What else must be so. */
  when?: (scan: Scan) => boolean
}

export const specials: Special[] = [
  { characters: '\\', written: '\\\\', because: 'It would escape what follows.' },
  { characters: '*', written: '\\*', because: 'It opens and closes marks, and begins items.' },
  {
    characters: '_',
    written: '\\_',
    because: 'It opens and closes marks, unless it stands in a word.',
    when: ({ text, at: offset }) =>
      !isWord(text.charCodeAt(offset - 1)) || !isWord(text.charCodeAt(offset + 1)),
  },
  {
    characters: '~',
    written: '\\~',
    because: 'Two of them delete what is between. GitHub looks through one beside a mark.',
    when: (scan) => !takeFreeTilde(scan),
  },
  {
    characters: '[',
    written: '&#91;',
    because: 'marked takes `[id]` for a reference to our definition, even where the bracket is escaped.',
    when: holdsReference,
  },
  { characters: '[', written: '\\[', because: 'It opens links, references and notes.' },
  {
    characters: ']',
    written: '&#93;',
    where: at.inLink,
    because: 'marked takes `](` for the end of a link, even where the bracket is escaped.',
    begins: /\]\(/y,
  },
  { characters: ']', written: '\\]', where: at.inLink, because: 'It would end the words of the link.' },
  { characters: '|', written: '\\|', where: at.inCell, because: 'It would end the cell.' },
  {
    characters: '`',
    written: '&#96;',
    where: at.inLink,
    because: 'marked takes it for the start of code, even where it is escaped.',
  },
  {
    characters: '`',
    written: '&#96;',
    where: at.beforeCode,
    only: 'last',
    because: 'It would lengthen the fence behind it.',
  },
  {
    characters: '`',
    written: '&#96;',
    where: at.behindCode,
    only: 'first',
    because: 'It would lengthen the fence in front of it.',
  },
  { characters: '`', written: '\\`', because: 'It opens and closes code.' },
  { characters: '<', written: '\\<', because: 'It opens a tag.', begins: /<[A-Za-z/!?]/y },
  {
    characters: '<',
    written: '\\<',
    because: "`<'@a>` is an address for mail.",
    begins: /<[\w.!#$%&'*+/=?^`{|}~-]*@/y,
  },
  {
    characters: '<',
    written: '\\<',
    unless: at.endsBlock,
    because: 'The `@` of an address for mail may stand in what follows.',
    begins: /<[\w.!#$%&'*+/=?^`{|}~-]*$/y,
  },
  {
    characters: '&',
    written: '&amp;',
    because: 'It begins a character reference.',
    begins: /&(?:#\d+|#x[\da-f]+|[a-z][a-z\d]*);/iy,
  },
  {
    characters: '!',
    written: '\\!',
    where: at.beforeBracket,
    only: 'last',
    because: 'It would make a picture of the link.',
  },
  {
    characters: '^',
    written: '\\^',
    where: at.beforeBracket,
    only: 'last',
    because: '`^[` begins a note.',
  },
  {
    characters: '@',
    written: '\\@',
    where: at.behindUnderscore,
    because: 'GFM would take the `_` of the mark for part of an address for mail.',
    when: (scan) => scan.at === mailSign(scan),
  },
  {
    characters: '%',
    written: '\\%',
    unless: at.inLink,
    because: 'linkify shows `%20` decoded.',
    begins: /%[\da-f]{2}/iy,
  },
  {
    characters: '//',
    found: '(?<!:)//(?=[^\\s/])',
    written: '/\\/',
    because: 'linkify takes `//e.cn` and `//localhost` for addresses.',
    when: (scan) => !isInAddress(scan),
  },
]

// `_` between two letters or digits neither opens nor closes; beyond the BMP readers see half a character.
const isWord = (code: number) =>
  !Number.isNaN(code) && (code < 0xd800 || code > 0xdfff) && classify(code) === letter
