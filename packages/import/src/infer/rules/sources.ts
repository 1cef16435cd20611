import { isAddressLine } from '../../lines/joining/starts-block.ts'
import { isLineBlock } from '../../lines/line.ts'
import type { Look, SourceBlock, SourceParagraph } from '../../source/blocks.ts'
import { withoutMarks } from '../../source/inlines/without-marks.ts'
import type { SourceInline } from '../../source/inlines.ts'
import { labelMatches, labelWords } from '../../source/label-words.ts'
import { wordsOf } from '../../source/words-of.ts'
import type { Desk } from '../desk/desk.ts'
import { bodyLook } from '../looks/body-look.ts'
import { standardSize } from '../looks/sizes.ts'
import { saysSource } from '../words/names/says-source.ts'
import { patterns } from '../words/patterns.ts'

/** Finds the lines that say where an article came from: `摘自：`, `来源：`, `——摘自《…》`, `（来源：…）`. */
export function sources(blocks: readonly SourceBlock[], desk: Desk): SourceBlock[] {
  const { text } = desk.source
  const found = withAddresses(blocks, text).map((block) => {
    if (block.type !== 'paragraph' || block.role !== undefined) return block
    const words = wordsOf(block.inlines, text)
    const label = patterns.sources.exec(words)
    if (!label || label[0].length >= words.trim().length || words.length > 300) return block
    const closing = /[（(]/.test(label[0]) ? /[）)]\s*$/u.exec(words) : null
    const plain = withoutMarks(block.inlines)
    const open = closing
      ? labelWords(plain, { start: closing.index, end: words.length, text, rule: 'sources' })
      : plain
    const named = labelWords(open, { start: 0, end: label[0].length, text, rule: 'sources' })
    return {
      ...block,
      role: 'sources' as const,
      inlines: labelMatches(named, { pattern: separator, text, fate: 'mark', rule: 'separator' }),
    }
  })
  const body = bodyLook(found, text)
  return found.map((block, index) => {
    const above = found[index - 1]
    if (block.type !== 'paragraph' || block.role !== undefined || above?.type !== 'paragraph') return block
    const isBelow = above.role === 'sources' && isAlike(block.look, above.look) && isSmaller(block.look, body)
    return isBelow && saysSource(wordsOf(block.inlines, text))
      ? { ...block, role: 'sources' as const }
      : block
  })
}

/** Below a source, what is set as it is in small letters needs no label. */
const isAlike = (one: Look, other: Look) =>
  one.size === other.size && one.align === other.align && one.color === other.color && one.font === other.font

const isSmaller = ({ size }: Look, body: Look) => size !== undefined && size < (body.size ?? standardSize)

/** The address of a source may stand in a paragraph of its own below it. */
function withAddresses(blocks: readonly SourceBlock[], text: string): SourceBlock[] {
  const found: SourceBlock[] = []
  for (const block of blocks) {
    const above = found.at(-1)
    const isAddress = isPlain(block) && isAddressLine(wordsOf(block.inlines, text))
    if (
      !isAddress ||
      !isPlain(above) ||
      !patterns.sources.test(wordsOf(above.inlines, text)) ||
      above.inlines.some(({ type }) => type === 'link')
    )
      found.push(block)
    else {
      const space: SourceInline = { type: 'break', from: 0, length: 0 }
      found[found.length - 1] = { ...above, inlines: [...above.inlines, space, ...block.inlines] }
    }
  }
  return found
}

/** A paragraph, not a line of a page, of which nothing is said yet. */
const isPlain = (block: SourceBlock | undefined): block is SourceParagraph =>
  block?.type === 'paragraph' && block.role === undefined && !isLineBlock(block)

/** Between two sources, also as the end of a line that its author broke; within quotes and brackets it separates nothing. */
const separator = /(?<![《“「（(][^》”」）)]*)(?:[、；;]\s*(?=\S)|\n(?!\s*(?:https?:|www\.)|\s*$))/giu
