import { holdsReference } from '../../dialect/definitions.ts'
import { bareAddresses } from './bare-addresses.ts'
import { classify, classifyFirst, firstCodePoint, lastCodePoint, unsure } from './classify.ts'

/** Where a text stands: all that decides what in it must be escaped. */
export interface TextPlace {
  /** At the start of a line of a paragraph, where `#`, `-`, `1.` and the like begin a block. */
  startsBlock: boolean
  /** At an edge of its line, where white space is dropped. */
  startsLine: boolean
  endsLine: boolean
  /** Where a quote would end the title of a definition that is none. */
  endsLikeTitle: boolean
  endsBlock: boolean
  endsLink: boolean
  /** Where the dialect would take the first character for a mark or a label of its own. */
  disguised: boolean
  /** Behind a mark that only closes before white space or punctuation. */
  behindMark: boolean
  /** Behind the `_` of a mark, which GFM takes for part of an address for mail. */
  behindUnderscore: boolean
  /** Behind `[^1]`, which `(` or `:` would turn into something else. */
  behindReference: boolean
  /** In front of `[`, which a `!` would turn into a picture, and a `^` into a note. */
  beforeBracket: boolean
  /** Behind the `[` of a link or a picture, where `^` would make a note of it. */
  opensBracket: boolean
  /** Beside a code's fence, which a backtick would lengthen. */
  behindCode: boolean
  beforeCode: boolean
  inLink: boolean
  inCell: boolean
  /** Whether the first lone `~` may stand bare, as no other in its block can close it. */
  freeTilde: boolean
}

/**
 * The one place where the text of an issue becomes Markdown. Escapes what any of the five readers would take for
 * something else (CommonMark 0.31, GFM, linkify), and nothing more: ordinary prose comes out as it went in.
 */
export function escapeText(value: string, place: TextPlace): string {
  let head = ''
  let tail = ''
  let text = value
  if (mustHideFirst(text, place)) {
    const first = firstCodePoint(text)
    head = reference(first)
    text = text.slice(first > 0xffff ? 2 : 1)
  }
  if (text !== '' && mustHideLast(text.charCodeAt(text.length - 1), place)) {
    tail = reference(lastCodePoint(text))
    text = text.slice(0, -1)
  }
  const escaped = special.test(text)
    ? escapeSpecials(text, tail === '' ? place : { ...place, endsBlock: false, endsLink: false })
    : text
  if (head !== '' || text === '') return head + escaped + tail
  return escapeStart(escaped, place) + tail
}

/** Whether a text holds nothing to escape wherever it stands: most of the prose of a bulletin. */
export function isPlain(text: string): boolean {
  return (
    isPlainEdge(text.charCodeAt(0)) && isPlainEdge(text.charCodeAt(text.length - 1)) && !special.test(text)
  )
}

// Letters of ASCII, and all from the punctuation of Chinese on but U+FEFF: no white space, and nothing begins a block.
function isPlainEdge(code: number): boolean {
  return (
    (code > 0x3000 && code !== 0xfeff) || (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a)
  )
}

/** A character as a reference, which no reader takes for anything but that character. */
export function reference(codePoint: number): string {
  return `&#${codePoint};`
}

function mustHideFirst(text: string, place: TextPlace): boolean {
  if (place.disguised) return true
  if (place.startsLine && isSpace(text.charCodeAt(0))) return true
  return place.behindMark && classifyFirst(text) <= unsure
}

function mustHideLast(code: number, place: TextPlace): boolean {
  if (place.endsLikeTitle && (code === 0x22 || code === 0x27)) return true
  return place.endsLine && isSpace(code)
}

const isSpace = (code: number) => code === 0x20 || (code >= 0xa0 && /\s/.test(String.fromCharCode(code)))

const special = /[\\`*_~[\]<&|!^%@]|\/\/|[wW]{3}\.|[xX][nN]--/

const specials = /[\\`*_~[\]<&|!^%@]|(?:https?|ftp):\/\/|(?<!:)\/\/(?=[^\s/])|www\.|xn--/gi

function escapeSpecials(text: string, place: TextPlace): string {
  let { freeTilde } = place
  let addressEnd = 0
  const endOfAddress = bareAddresses(text, place)
  const mailAt = place.behindUnderscore ? (mailName.exec(text)?.[0].length ?? -1) : -1
  const bracket = holdsReference.test(text) ? '&#91;' : '\\['
  return text.replace(specials, (match, offset: number) => {
    const next = text.charCodeAt(offset + match.length)
    switch (match) {
      case '\\':
      case '*':
        return `\\${match}`
      case '[':
        return bracket
      case ']':
        if (place.inLink && next === parenthesis) return '&#93;'
        return place.inLink ? '\\]' : match
      case '|':
        return place.inCell ? '\\|' : match
      case '_':
        return isWord(text.charCodeAt(offset - 1)) && isWord(next) ? match : '\\_'
      case '~': {
        // GitHub looks through one beside a mark.
        if (freeTilde && offset > 0 && next !== tilde && !Number.isNaN(next)) {
          freeTilde = false
          return match
        }
        freeTilde = false
        return '\\~'
      }
      case '`':
        // In a link's text marked takes one for code's, escaped or not.
        return place.inLink || (place.beforeCode && Number.isNaN(next)) || (place.behindCode && offset === 0)
          ? '&#96;'
          : '\\`'
      case '<':
        return opensTag.test(text.charAt(offset + 1)) ||
          matchesAt(place.endsBlock ? mailbox : mailboxOrStart, text, offset)
          ? '\\<'
          : match
      case '&':
        return matchesAt(entity, text, offset) ? '&amp;' : match
      case '!':
      case '^':
        return place.beforeBracket && Number.isNaN(next) ? `\\${match}` : match
      case '@':
        return offset === mailAt ? '\\@' : match
      case '%':
        return !place.inLink && matchesAt(percent, text, offset) ? '\\%' : match
      case '//':
        // linkify takes `//e.cn` and `//localhost` for addresses.
        return offset < addressEnd ? match : '/\\/'
      default:
        if (offset < addressEnd) return match
        addressEnd = endOfAddress(offset)
        if (addressEnd === text.length && !place.endsBlock && !place.endsLink) addressEnd = 0
        return offset < addressEnd ? match : splitAddress(match)
    }
  })
}

const tilde = 0x7e

const parenthesis = 0x28

// `_` between two letters or digits neither opens nor closes; beyond the BMP readers see half a character.
const isWord = (code: number) =>
  !Number.isNaN(code) && (code < 0xd800 || code > 0xdfff) && classify(code) === 0

// What stands before the `@` of an address for mail.
const mailName = /^[\w.+-]*(?=@)/

const opensTag = /[A-Za-z/!?]/

// `<'@a>` is an address for mail; unless the block ends here, its `@` may also stand in what follows.
const mailbox = /<[\w.!#$%&'*+/=?^`{|}~-]*@/y
const mailboxOrStart = /<[\w.!#$%&'*+/=?^`{|}~-]*(?:@|$)/y

const entity = /&(?:#\d+|#x[\da-f]+|[a-z][a-z\d]*);/iy

// linkify shows `%20` and `xn--` decoded.
const percent = /%[\da-f]{2}/iy

function splitAddress(match: string): string {
  const at = match.search(/[:.-]/)
  return `${match.slice(0, at)}\\${match.slice(at)}`
}

function matchesAt(pattern: RegExp, text: string, offset: number): boolean {
  pattern.lastIndex = offset
  return pattern.test(text)
}

function escapeStart(escaped: string, place: TextPlace): string {
  if (place.behindReference && /^[(:]/.test(escaped)) return `\\${escaped}`
  if (place.opensBracket && escaped.startsWith('^')) return `\\${escaped}`
  if (!place.startsBlock || !startsBlock.test(escaped)) return escaped
  return escaped.replace(/^(\d*)/, '$1\\')
}

// `# `, `> `, `+ `, `- `, `---`, `===`, `|-`, `:-`, `1. `, `1) `; the others are escaped wherever they stand.
const startsBlock = /^(?:#{1,6}(?:\s|$)|>|\+(?:\s|$)|-(?:[\s\-|:]|$)|=+\s*$|\||:-|\d{1,9}[.)](?:\s|$))/
