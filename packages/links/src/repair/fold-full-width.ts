import { type Draft, type Edit, editAll } from '../change/draft.ts'
import { rules } from '../sentences/rules.ts'
import type { Settings } from '../tables/settings.ts'
import {
  FULL_WIDTH_DISTANCE,
  FULL_WIDTH_EXCLAMATION,
  FULL_WIDTH_TILDE,
  HALF_WIDTH_FULL_STOP,
  IDEOGRAPHIC_FULL_STOP,
} from '../text/codes.ts'

/**
 * Turns what a Chinese keyboard typed back into ASCII, but only where it cannot be content: the whole address if it
 * begins with full-width letters, a telephone number, or else the signs around scheme and host. Behind a sound
 * `http://` nothing is folded: there, `／` is a character that no host can hold, and the address is refused.
 */
export function foldFullWidth(draft: Draft, settings: Settings): void {
  if (!settings.allows(rules.fullWidth)) return
  const { text } = draft
  const end = foldedEnd(text)
  const edits: Edit[] = []
  for (let index = 0; index < end; index++) {
    const start = index
    let after = ''
    for (let folded = fold(text, index); folded !== ''; folded = fold(text, ++index)) after += folded
    if (after !== '') edits.push({ start, end: index, after, rule: rules.fullWidth })
  }
  editAll(draft, edits)
}

const FULL_WIDTH_START = /^[Ａ-Ｚａ-ｚ]/
const FULL_WIDTH_SCHEME = /^(https?|mailto|tel) *(?:：|:(?=[/\\]?[／＼])|(?=／))/i
const SOUND_SCHEME = /^[a-z][a-z0-9+.-]*:/i

/** Up to where the text is folded. */
function foldedEnd(text: string): number {
  if (FULL_WIDTH_START.test(text)) return contentStart(text)
  const [scheme] = FULL_WIDTH_SCHEME.exec(text) ?? []
  if (scheme) return /^http/i.test(scheme) ? webEnd(text, scheme.length) : contentStart(text)
  if (/^tel:/i.test(text)) return text.length
  return SOUND_SCHEME.test(text) ? 0 : headEnd(text)
}

/** Offset of an ASCII `?`, or the end. What stands behind it will be read: the subject of a letter keeps its signs. */
function contentStart(text: string): number {
  const mark = /[?？]/.exec(text)
  return mark?.[0] === '?' ? mark.index : text.length
}

/** Where a full-width sign ends the host, the whole address is in full width. */
function webEnd(text: string, schemeEnd: number): number {
  let index = schemeEnd
  while (index < text.length && '/／\\＼ '.includes(text.charAt(index))) index++
  while (index < text.length && !'/\\?#／？＃'.includes(text.charAt(index))) index++
  return '／？＃'.includes(text[index] ?? ' ') ? text.length : index
}

/** The host of a bare address: ASCII words with full-width signs between them. */
function headEnd(text: string): number {
  let index = 0
  while (index < text.length && /[\w.@．。＠－＿+-]/.test(text.charAt(index))) index++
  return '／'.includes(text[index] ?? ' ') ? text.length : index
}

function fold(text: string, index: number): string {
  const code = text.charCodeAt(index)
  if (code >= FULL_WIDTH_EXCLAMATION && code <= FULL_WIDTH_TILDE)
    return String.fromCharCode(code - FULL_WIDTH_DISTANCE)
  if (code !== IDEOGRAPHIC_FULL_STOP && code !== HALF_WIDTH_FULL_STOP) return ''
  return /[\wＡ-Ｚａ-ｚ０-９]/.test(text[index + 1] ?? ' ') ? '.' : ''
}
