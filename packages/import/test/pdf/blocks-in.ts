import { readPdf } from '../../src/pdf.ts'
import type { SourceBlock } from '../../src/source/blocks.ts'
import type { SourceInline } from '../../src/source/inlines.ts'
import type { Source } from '../../src/source/source.ts'
import { type PdfParts, pdfOf } from './pdf-of.ts'

/** The blocks of a PDF, a line each: `heading 1 center: 动态`, `text box 1: …`, with `[words](address)`, `**bold**` and `/` for a line break. */
export async function blocksIn(parts: PdfParts): Promise<string[]> {
  const source = await readPdf(pdfOf(parts))
  return source.blocks.map((block) => shown(block, source))
}

/** The notes of a PDF, a line each: `1: text: 见附表。` */
export async function notesIn(parts: PdfParts): Promise<string[]> {
  const source = await readPdf(pdfOf(parts))
  return source.notes.map(
    ({ identifier, blocks }) => `${identifier}: ${blocks.map((block) => shown(block, source)).join(' ')}`,
  )
}

function shown(block: SourceBlock, source: Source): string {
  const { text } = source
  switch (block.type) {
    case 'paragraph': {
      const { role = 'text', level = '', look, numbering, box } = block
      const inBox = box === undefined ? '' : `box ${box}`
      const kind = [role, level, look.align ?? '', numbering ? 'item' : '', inBox]
        .filter((word) => word !== '')
        .join(' ')
      return `${kind}: ${words(block.inlines, text)}`
    }
    case 'list':
      return `list ${block.marker ?? block.ordered}: ${block.items.map((item) => item.map((one) => shown(one, source)).join(' ')).join(' | ')}`
    case 'quote':
      return `quote: ${block.blocks.map((one) => shown(one, source)).join(' ')}`
    case 'table':
      return `table: ${block.rows.map((row) => row.map((cell) => words(cell, text)).join(' | ')).join(' / ')}`
    default:
      return block.type
  }
}

const words = (inlines: readonly SourceInline[], text: string): string =>
  inlines.map((inline) => wordsOfOne(inline, text)).join('')

function wordsOfOne(inline: SourceInline, text: string): string {
  const at = ({ from, length }: { from: number; length: number }) => text.slice(from, from + length)
  switch (inline.type) {
    case 'text':
      return inline.says ?? at(inline)
    case 'break':
      return '/'
    case 'noteReference':
      return `[^${inline.identifier}]`
    case 'link':
      return `[${words(inline.children, text)}](${at(inline.url)})`
    case 'strong':
      return `**${words(inline.children, text)}**`
    default:
      return 'children' in inline ? words(inline.children, text) : ''
  }
}
