import type { SourceBlock, SourceParagraph } from '../../../source/blocks.ts'
import { wordsOf } from '../../../source/words-of.ts'
import type { Desk } from '../../desk/desk.ts'
import { saysWhen } from '../../words/fields/says-when.ts'
import { isFiling } from '../../words/is-filing.ts'
import { endsInSeriesName } from '../../words/names/series-name.ts'
import { numberPattern } from '../../words/patterns.ts'
import { saysField } from './says-field.ts'

interface Below {
  index: number
  /** Where the title of the issue stands. */
  title: number
  desk: Desk
}

/**
 * Whether a line below the title of the issue names the series: with its number behind it, or directly above a line with a
 * number, a date or another field. There any name of a bulletin does; any name at all on a page, whose masthead is often a
 * box below the headline, and in a PDF directly below a title in much larger letters.
 */
export function isSeriesLine(blocks: readonly SourceBlock[], { index, title, desk }: Below): boolean {
  const { text, kind, isExact } = desk.source
  const [block, next] = [blocks[index], blocks[index + 1]]
  if (title < 0 || index <= title || block?.type !== 'paragraph' || !mayBeName(block)) return false
  const words = wordsOf(block.inlines, text)
  if (isHeading(block) && index === title + 1 && endsInNumber(words)) return true
  if (next?.type !== 'paragraph') return false
  const below = wordsOf(next.inlines, text)
  if (kind === 'html' && !isExact && isPlainName(block, text)) return saysWhen(below)
  const isBelowLarge =
    kind === 'pdf' && index === title + 1 && (block.look.size ?? 0) * muchLarger < sizeAt(blocks, title)
  const isNamed = isHeading(block) && (isBelowLarge || endsInSeriesName(words))
  return isNamed && next.role === undefined && saysField(below)
}

const mayBeName = ({ role }: SourceParagraph) => role === undefined || role === 'heading'

const isHeading = ({ role }: SourceParagraph) => role === 'heading'

/** `Tideline, Issue 41` */
function endsInNumber(words: string): boolean {
  const [found] = numberPattern.exec(words) ?? []
  return found !== undefined && words.length <= 40 && words.trim().endsWith(found.trim())
}

/** A short line without digits and marks, which is no link to where a site files the page. */
function isPlainName({ level, inlines }: SourceParagraph, text: string): boolean {
  const words = wordsOf(inlines, text).trim()
  if (level !== undefined || inlines.some((inline) => isFiling(inline, text))) return false
  return /^[^\d。，：:]{3,20}$/u.test(words) && /\p{L}{3}/u.test(words) && !saysWhen(words)
}

/** So many times as large are the letters of the title. */
const muchLarger = 1.5

function sizeAt(blocks: readonly SourceBlock[], index: number): number {
  const block = blocks[index]
  return block?.type === 'paragraph' ? (block.look.size ?? 0) : 0
}
