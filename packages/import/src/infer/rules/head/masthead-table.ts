import type { SourceBlock } from '../../../source/blocks.ts'
import { wordsOf } from '../../../source/words-of.ts'
import type { Desk } from '../../desk.ts'
import { cellsOf } from '../makers/cells-of.ts'
import { isFieldCell } from './fields-of-table.ts'

/** The name of a bulletin that begins the document in a table, its number and date in the cells beside it, is its title. */
export function mastheadTable(blocks: readonly SourceBlock[], desk: Desk): SourceBlock[] {
  const { text } = desk.source
  const [first, ...rest] = blocks
  if (first?.type !== 'table' || rest.some(isTitle)) return [...blocks]
  const isName = (cell: Parameters<typeof isFieldCell>[0]) => !isFieldCell(cell, text)
  const cells = cellsOf(first, {
    desk,
    isFitting: (all) =>
      all.length > 1 &&
      all.filter(isName).length === 1 &&
      all.every(({ inlines }) => wordsOf(inlines, text).length <= longest),
  })
  if (!cells) return [...blocks]
  return [...cells.map((cell) => (isName(cell) ? { ...cell, role: 'title' as const } : cell)), ...rest]
}

const isTitle = (block: SourceBlock) => block.type === 'paragraph' && block.role === 'title'

/** In characters. */
const longest = 60
