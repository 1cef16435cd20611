import type { SourceBlock, SourceParagraph, SourceTable } from '../../../source/blocks.ts'
import { linesOf } from '../../../source/inlines/lines-of.ts'
import type { SourceInline } from '../../../source/inlines.ts'
import { besidePicture } from '../../looks/beside-picture.ts'
import { holdsArticle } from '../../looks/holds-article.ts'
import { elementOf, elementsOf, settingOf, type XmlElement } from '../xml/xml-element.ts'
import { inBox } from './in-box.ts'
import { putText } from './put-text.ts'
import { readBlocks } from './read-blocks.ts'
import type { Story } from './story.ts'

/**
 * A table of as many cells in each row. One that holds a picture, has a single cell, or has articles in its cells, only
 * places what it holds: its blocks stand one after the other.
 */
export function readTable(element: XmlElement, story: Story): SourceBlock[] {
  const box = story.paragraphs + 1
  const rows = rowsOf(element).map((row) => cellsOf(row, story))
  const cells = rows.flat()
  const articles = cells.filter(({ blocks }) => holdsArticle(blocks)).length
  const isLayout =
    cells.length === 1 ||
    articles >= leastArticles ||
    cells.some((cell) => cell.blocks.some(({ type }) => type === 'image'))
  if (cells.length === 1) return cells.flatMap(({ blocks }) => blocks.map((block) => inBox(block, box)))
  if (isLayout) return rows.flatMap((row) => besidePicture(row.map(({ blocks }) => blocks)))
  const width = Math.max(0, ...rows.map((row) => row.reduce((sum, { span }) => sum + span, 0)))
  const wide = rows.map((row) => {
    const spread = row.flatMap((cell) => [cell, ...Array.from({ length: cell.span - 1 }, () => empty)])
    return [...spread, ...Array.from({ length: width - spread.length }, () => empty)]
  })
  const align = Array.from({ length: width }, (_, column) =>
    alignOf(wide.flatMap((row) => row[column] ?? [])),
  )
  const table: SourceTable = {
    type: 'table',
    ...(align.some((side) => side !== null) && { align }),
    rows: wide.map((row) => row.map(({ blocks }) => inlinesOf(blocks, story))),
  }
  return width === 0 ? [] : [table]
}

/** One alone may be the remark of a table. */
const leastArticles = 2

interface Cell {
  blocks: SourceBlock[]
  /** How many columns it goes over. */
  span: number
}

const empty: Cell = { blocks: [], span: 1 }

const rowsOf = (element: XmlElement): XmlElement[] =>
  elementsOf(element).flatMap((child) => {
    if (child.name === 'w:tr') return [child]
    return /^w:(?:sdt|sdtContent|customXml)$/.test(child.name) ? rowsOf(child) : []
  })

function cellsOf(row: XmlElement, story: Story): Cell[] {
  return elementsOf(row).flatMap((child): Cell[] => {
    if (child.name !== 'w:tc')
      return /^w:(?:sdt|sdtContent|customXml)$/.test(child.name) ? cellsOf(child, story) : []
    const span = Number(settingOf(elementOf(child, 'w:tcPr'), 'w:gridSpan') ?? 1)
    return [{ blocks: readBlocks(child, story), span: Math.min(Math.max(span, 1), mostColumns) }]
  })
}

/** What Word takes. */
const mostColumns = 63

/** The paragraphs of a cell are its lines. */
function inlinesOf(blocks: readonly SourceBlock[], story: Story): SourceInline[] {
  const lines = blocks.flatMap(linesOf).filter((line) => line.length > 0)
  return lines.flatMap((line, index): SourceInline[] =>
    index === 0 ? line : [{ type: 'break', ...putText('', { story }) }, ...line],
  )
}

/** Of a column whose cells all stand alike. */
function alignOf(cells: readonly Cell[]): 'center' | 'right' | null {
  const paragraphs = cells
    .flatMap(({ blocks }) => blocks)
    .filter((block): block is SourceParagraph => block.type === 'paragraph')
  const [first] = paragraphs
  const align = first?.look.align
  if (align !== 'center' && align !== 'right') return null
  return paragraphs.every(({ look }) => look.align === align) ? align : null
}
