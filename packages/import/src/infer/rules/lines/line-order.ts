import { isLineBlock, type LineBlock } from '../../../lines/line.ts'
import type { SourceBlock } from '../../../source/blocks.ts'
import type { LineInColumn, LinesInTurn } from '../../../source/source.ts'
import type { Desk } from '../../desk/desk.ts'
import { askOrder } from './ask-order.ts'

/** Lines of columns that a tool wrote in turn: where another order is nearly as likely, the editor is asked. */
export function lineOrder(blocks: readonly SourceBlock[], desk: Desk): SourceBlock[] {
  const all = desk.source.inTurn ?? []
  return all.reduce<SourceBlock[]>((found, some) => settled(found, { some, desk }), [...blocks])
}

function settled(
  blocks: readonly SourceBlock[],
  { some, desk }: { some: LinesInTurn; desk: Desk },
): SourceBlock[] {
  const columns = new Map(some.lines.map(({ at, column }) => [at, column]))
  const isOfThem = (block: SourceBlock): block is LineBlock =>
    isLineBlock(block) && columns.has(block.line.from)
  const read = blocks.filter(isOfThem)
  const moved = some.doubts.flatMap((doubt) => {
    const otherwise = inColumns(read, { columns, others: doubt.others })
    return askOrder(doubt, { read, otherwise, desk }) ? doubt.others : []
  })
  if (moved.length === 0) return [...blocks]
  const after = inColumns(read, { columns, others: moved }).values()
  return blocks.map((block) => (isOfThem(block) ? (after.next().value ?? block) : block))
}

/** The lines with some in other columns; those that stay there stand in the order in which they were read. */
function inColumns(
  read: readonly LineBlock[],
  { columns, others }: { columns: ReadonlyMap<number, number>; others: readonly LineInColumn[] },
): LineBlock[] {
  const moved = new Map(others.map(({ at, column }) => [at, column]))
  const lowest = new Map<number, number>()
  const placed = read.toReversed().map((block) => {
    const at = block.line.from
    const [column = 0, other] = [columns.get(at), moved.get(at)]
    if (other !== undefined) return { block, column: other, height: at }
    const height = Math.min(at, lowest.get(column) ?? at)
    lowest.set(column, height)
    return { block, column, height }
  })
  return placed
    .reverse()
    .sort((one, other) => one.column - other.column || one.height - other.height)
    .map(({ block }) => block)
}
