import type { SourceBlock } from '../../../source/blocks.ts'
import { mapInlines } from '../../../source/inlines/map-inlines.ts'
import type { SourceInline } from '../../../source/inlines.ts'
import type { Desk } from '../../desk/desk.ts'
import { languageOf } from '../../language-of.ts'

/**
 * Drops the spaces that tools put into the text of a PDF: single ones beside Chinese, `第 18 期` is `第18期`, and all but one
 * between words that were spread over their line. The reader of PDFs knows how wide each is.
 */
export function spaces(blocks: readonly SourceBlock[], desk: Desk): SourceBlock[] {
  const { kind, text } = desk.source
  if (kind !== 'text') return [...blocks]
  const patterns = languageOf(desk.source).startsWith('zh') ? [beside, spread] : [spread]
  const pattern = new RegExp(patterns.join('|'), 'gu')
  return mapInlines(blocks, { everywhere: true, map: (inline) => withoutSpaces(inline, { pattern, text }) })
}

function withoutSpaces(
  inline: SourceInline,
  { pattern, text }: { pattern: RegExp; text: string },
): SourceInline[] {
  if (inline.type !== 'text' || inline.says !== undefined) return [inline]
  const end = inline.from + inline.length
  const found: SourceInline[] = []
  let done = inline.from
  // What stands beside the inline counts as well.
  const start = Math.min(inline.from, reach)
  const words = text.slice(inline.from - start, end + reach)
  for (const { 0: match, index } of words.matchAll(pattern)) {
    const at = inline.from + index - start
    if (at < inline.from || at + match.length > end) continue
    if (at > done) found.push({ type: 'text', from: done, length: at - done })
    found.push({ type: 'label', from: at, length: match.length, fate: 'dropped', rule: 'white-space' })
    done = at + match.length
  }
  if (done < end) found.push({ type: 'text', from: done, length: end - done })
  return found
}

/** In characters: how far the patterns look to either side. */
const reach = 2

const character = '\\p{Script=Han}\\u2e80-\\u2fdf'

/** Marks as wide as a character. */
const mark = '\\u3001-\\u303f\\uff01-\\uff60'

/** Marks that Chinese and Latin share: within words of Latin letters they are those of these. */
const shared = '“”‘’—…'

// Between two characters a space says something: a post and a name.
const beside = [
  `(?<=[${mark}])[ \\u00a0](?=\\S)`,
  `(?<=\\S)[ \\u00a0](?=[${mark}])`,
  `(?<=[${shared}])[ \\u00a0](?=[^\\s!-~])`,
  `(?<=[^\\s!-~][${shared}])[ \\u00a0](?=[!-~])`,
  `(?<=[^\\s!-~])[ \\u00a0](?=[${shared}])`,
  `(?<=[!-~])[ \\u00a0](?=[${shared}][^\\s!-~])`,
  `(?<=[${character}])[ \\u00a0](?=[^\\s${character}])`,
  `(?<=[^\\s${character}])[ \\u00a0](?=[${character}])`,
].join('|')

/** Behind the space between two words of Latin letters. */
const spread = '(?<=[!-~’”] ) +(?=[!-~‘“])'
