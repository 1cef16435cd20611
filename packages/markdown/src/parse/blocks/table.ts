import type { AlignType, Table, TableRow } from 'mdast'
import type { Content } from '../content.ts'
import { positionIn } from '../content.ts'
import { appendBlock, closeUnmatched } from './close.ts'
import { ahead, pointAt } from './cursor.ts'
import { contentAt } from './leaves.ts'
import type { BlockState, OpenParagraph } from './state.ts'

/** The row `| --- | :-: |`, which makes a table of the paragraph's last line and what follows. */
export function startTable(state: BlockState, paragraph: OpenParagraph): boolean {
  const { cursor } = state
  const align = readAlign(state, ahead(cursor))
  const text = paragraph.texts[paragraph.texts.length - 1] ?? ''
  const line = paragraph.lines[paragraph.lines.length - 1]
  if (!align || !line || text.trimEnd() === '|' || cellsOf(state, text).length !== align.length) return false
  const head: Content = { text, lines: [{ index: 0, point: line.point }] }
  dropLastLine(state, paragraph)
  closeUnmatched(state)
  const position = { start: line.point, end: pointAt(cursor, cursor.end) }
  const node: Table = { type: 'table', align, children: [], position }
  appendBlock(state, node)
  node.children.push(readRow(state, head))
  state.leaf = { type: 'table', node }
  return true
}

function readAlign(state: BlockState, line: string): AlignType[] | undefined {
  if (!/[|:]/.test(line) || !/^[|:-]/.test(line)) return undefined
  const cells = cellsOf(state, line).map(([start, end]) => /^(:?)-+(:?)$/.exec(line.slice(start, end)))
  if (cells.length === 0 || cells.some((cell) => !cell)) return undefined
  return cells.map((cell) => {
    const [, left, right] = cell ?? []
    if (left && right) return 'center'
    return left ? 'left' : right ? 'right' : null
  })
}

function dropLastLine(state: BlockState, paragraph: OpenParagraph): void {
  const [line, ...lines] = paragraph.lines.slice(0, -1)
  const [text, ...texts] = paragraph.texts.slice(0, -1)
  if (!line || text === undefined) state.leaf = undefined
  else state.leaf = { type: 'paragraph', lines: [line, ...lines], texts: [text, ...texts], length: 0 }
}

/** Reads a row of the table that is open. */
function readRow(state: BlockState, content: Content): TableRow {
  const row: TableRow = {
    type: 'tableRow',
    children: [],
    position: positionIn(content, 0, content.text.trimEnd().length),
  }
  state.room.nodes--
  for (const [start, end] of cellsOf(state, content.text)) {
    const cell = { type: 'tableCell' as const, children: [], position: positionIn(content, start, end) }
    const { point } = content.lines[0]
    const text = content.text.slice(start, end)
    row.children.push(cell)
    state.room.nodes--
    if (text === '') continue
    const lines: Content['lines'] = [
      { index: 0, point: { ...point, column: point.column + start, offset: (point.offset ?? 0) + start } },
    ]
    state.texts.push({ node: cell, content: { text, lines }, start: 0, inTable: true })
  }
  return row
}

export function addRow(state: BlockState, table: Table): void {
  const { cursor } = state
  table.children.push(readRow(state, contentAt(cursor, cursor.next, ahead(cursor))))
}

/** Where each cell of a row begins and ends, the white space around it left out. */
function cellsOf({ room }: BlockState, line: string): [start: number, end: number][] {
  const cells: [number, number][] = []
  let start = line.startsWith('|') ? 1 : 0
  for (let at = start; at <= line.length; at++) {
    const character = line[at]
    if (character === '\\' && (line[at + 1] === '|' || line[at + 1] === '\\')) at++
    else if (character === '|' || (character === undefined && line.slice(start).trim() !== '')) {
      cells.push(trimmed(line, start, at))
      start = at + 1
      if (cells.length <= room.nodes) continue
      room.nodes = -1
      return []
    }
  }
  return cells
}

function trimmed(line: string, from: number, to: number): [number, number] {
  let start = from
  let end = to
  while (start < end && isBlankAt(line, start)) start++
  while (end > start && isBlankAt(line, end - 1)) end--
  return [start, end]
}

const isBlankAt = (line: string, at: number) => line[at] === ' ' || line[at] === '\t'
