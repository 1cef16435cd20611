import type { Look, SourceBlock, SourceParagraph } from '../../../source/blocks.ts'
import { splitInlines } from '../../../source/inlines/split-inlines.ts'
import type { SourceInline } from '../../../source/inlines.ts'
import { rangesOfInlines } from '../../../source/ranges-of.ts'
import { wordsOf } from '../../../source/words-of.ts'
import type { Desk } from '../../desk/desk.ts'
import { endsParagraph } from './ends-paragraph.ts'

/** Makes paragraphs of what its writer parted by line breaks: an empty line, an indent, a title above its text, marks of a list. */
export function splitAtBreaks(blocks: readonly SourceBlock[], desk: Desk): SourceBlock[] {
  return blocks.flatMap((block): SourceBlock[] => {
    switch (block.type) {
      case 'paragraph':
        return block.isExact || block.role !== undefined || !block.lineLooks ? [block] : split(block, desk)
      case 'list':
        return [{ ...block, items: block.items.map((item) => splitAtBreaks(item, desk)) }]
      case 'quote':
        return [{ ...block, blocks: splitAtBreaks(block.blocks, desk) }]
      default:
        return [block]
    }
  })
}

function split({ lineLooks = [], ...block }: SourceParagraph, desk: Desk): SourceBlock[] {
  const { text } = desk.source
  const lines = wordsOf(block.inlines, text)
    .split('\n')
    .map((words, index) => ({ words, look: lineLooks[index] ?? block.look }))
  // In Word, whoever wants a title begins a paragraph.
  const shown = desk.source.kind === 'html' ? lines : lines.map(({ words }) => ({ words, look: {} }))
  const found: SourceParagraph[] = []
  let rest = block.inlines
  let open: { length: number; looks: Look[] } = { length: 0, looks: [] }
  const close = (inlines: SourceInline[]) => {
    if (inlines.length > 0) found.push({ ...block, inlines, look: lookOf(open.looks, block.look) })
    open = { length: 0, looks: [] }
  }
  lines.forEach(({ words, look }, index) => {
    open.length += words.length
    if (words.trim() !== '') open.looks.push(look)
    if (index === lines.length - 1) return
    if (!endsParagraph(shown, index)) {
      open.length++
      return
    }
    const [before, behind] = splitInlines(rest, { at: open.length, text })
    const [lineBreak, next] = splitInlines(behind, { at: 1, text })
    desk.claim(rangesOfInlines(lineBreak), { fate: 'dropped', rule: 'line-break' })
    close(before)
    rest = next
  })
  close(rest)
  // The number is that of the first line.
  const [first, ...others] = found
  return first ? [first, ...others.map(({ numbering: _, ...other }) => other)] : []
}

function lookOf(looks: readonly Look[], whole: Look): Look {
  const [first] = looks
  if (!first) return whole
  const { bold: _, ...look } = first
  return looks.every(({ bold }) => bold) ? { ...look, bold: true } : look
}
