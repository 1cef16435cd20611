import { classify, letter } from './classify.ts'
import {
  holdsReference,
  isInAddress,
  mailSign,
  type Scan,
  takeFreeTilde,
  takeHost,
  takeScheme,
} from './scan.ts'
import * as at from './situation.ts'

/** What must be escaped within a text, and when. The first row that applies decides; without one it stands bare. */
export interface Special {
  /** The characters, as they stand in the text. */
  characters: string
  /** A pattern that finds them, where they alone would find too much. */
  found?: string
  /** How they are written instead. */
  written: string
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
  // It would escape what follows.
  { characters: '\\', written: '\\\\' },
  // It opens and closes marks, and begins items.
  { characters: '*', written: '\\*' },
  // It opens and closes marks, unless it stands in a word.
  {
    characters: '_',
    written: '\\_',
    when: ({ text, at: offset }) =>
      !isWord(text.charCodeAt(offset - 1)) || !isWord(text.charCodeAt(offset + 1)),
  },
  // Two of them delete what is between. GitHub looks through one beside a mark.
  { characters: '~', written: '\\~', when: (scan) => !takeFreeTilde(scan) },
  // marked takes `[id]` for a reference to our definition, even where the bracket is escaped.
  { characters: '[', written: '&#91;', when: holdsReference },
  // It opens links, references and notes.
  { characters: '[', written: '\\[' },
  // marked takes `](` for the end of a link, even where the bracket is escaped.
  { characters: ']', written: '&#93;', where: at.inLink, begins: /\]\(/y },
  // marked takes `[…][id]` for a reference to our definition, even where the brackets are escaped.
  { characters: ']', written: '&#93;', where: at.beforeBracket, only: 'last' },
  // It would end the words of the link.
  { characters: ']', written: '\\]', where: at.inLink },
  // It would end the cell.
  { characters: '|', written: '\\|', where: at.inCell },
  // marked takes it for the start of code, even where it is escaped.
  { characters: '`', written: '&#96;', where: at.inLink },
  // It would lengthen the fence behind it.
  { characters: '`', written: '&#96;', where: at.beforeCode, only: 'last' },
  // It would lengthen the fence in front of it.
  { characters: '`', written: '&#96;', where: at.behindCode, only: 'first' },
  // It opens and closes code.
  { characters: '`', written: '\\`' },
  // It opens a tag.
  { characters: '<', written: '\\<', begins: /<[A-Za-z/!?]/y },
  // `<'@a>` is an address for mail.
  { characters: '<', written: '\\<', begins: /<[\w.!#$%&'*+/=?^`{|}~-]*@/y },
  // The `@` of an address for mail may stand in what follows.
  {
    characters: '<',
    written: '\\<',
    unless: at.endsBlock,
    begins: /<[\w.!#$%&'*+/=?^`{|}~-]*$/y,
  },
  // It begins a character reference.
  { characters: '&', written: '&amp;', begins: /&(?:#\d+|#x[\da-f]+|[a-z][a-z\d]*);/iy },
  // It would make a picture of the link.
  { characters: '!', written: '\\!', where: at.beforeBracket, only: 'last' },
  // `^[` begins a note.
  { characters: '^', written: '\\^', where: at.beforeBracket, only: 'last' },
  // GFM would take the `_` of the mark for part of an address for mail.
  {
    characters: '@',
    written: '\\@',
    where: at.behindUnderscore,
    when: (scan) => scan.at === mailSign(scan),
  },
  // linkify shows `%20` decoded.
  { characters: '%', written: '\\%', unless: at.inLink, begins: /%[\da-f]{2}/iy },
  // linkify takes `//e.cn` and `//localhost` for addresses.
  {
    characters: '//',
    found: '(?<!:)//(?=[^\\s/])',
    written: '/\\/',
    when: (scan) => !isInAddress(scan),
  },
  // A finder of addresses takes `http:/e.cn` for a slip. With two slashes readers link it by themselves, and it is
  // escaped as an address.
  {
    characters: ':',
    found: '(?<=https?):(?=[／＼]|/(?!/))',
    written: '\\:',
    unless: at.inLink,
    when: takeScheme,
  },
  // And so does it of `https：/e.cn`, of which two slashes are escaped as well.
  {
    characters: '：',
    found: '(?<=https?)：(?=[／＼]|/(?!/))',
    written: '&#65306;',
    unless: at.inLink,
  },
  // It finds hosts, and the addresses for mail that end with one.
  {
    characters: '.',
    found: '(?<=[\\w\\x80-\\uffff-])\\.(?=[a-z\\x80-\\uffff]{2})',
    written: '\\.',
    unless: at.inLink,
    when: takeHost,
  },
]

// `_` between two letters or digits neither opens nor closes; beyond the BMP readers see half a character, and behind a
// selector of variants some see what stands before that.
const isWord = (code: number) =>
  !Number.isNaN(code) &&
  (code < 0xd800 || code > 0xdfff) &&
  (code < 0xfe00 || code > 0xfe0e) &&
  classify(code) === letter
