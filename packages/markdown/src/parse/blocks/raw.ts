import type { Code, Html } from 'mdast'
import { withoutEscapes } from '../characters.ts'
import { appendBlock, closeLeaf, closeUnmatched } from './close.ts'
import { ahead, indentOf, isBlank, pointAt, restOfLine, skipColumns } from './cursor.ts'
import { htmlStart } from './html.ts'
import type { BlockState, OpenRaw } from './state.ts'

/** A line of three backticks or tildes, or more, and behind them the language of the code. */
export function startFence(state: BlockState): boolean {
  const { cursor } = state
  const line = ahead(cursor)
  const marker = line.charAt(0)
  const length = runLength(line)
  const info = line.slice(length)
  if (length < 3 || (marker === '`' && info.includes('`'))) return false
  closeUnmatched(state)
  const lang = /^[^ \t]*/.exec(info.trim())?.[0] ?? ''
  const meta = info.trim().slice(lang.length).trimStart()
  const node: Code = {
    type: 'code',
    lang: withoutEscapes(lang) || null,
    meta: withoutEscapes(meta) || null,
    value: '',
  }
  open(state, { type: 'raw', node, lines: [], fence: { marker, length, indent: indentOf(cursor) } })
  return true
}

function runLength(line: string): number {
  let length = 1
  while (length < line.length && line[length] === line[0]) length++
  return length
}

function open(state: BlockState, leaf: OpenRaw): OpenRaw {
  const { cursor } = state
  leaf.node.position ??= { start: pointAt(cursor, cursor.next), end: pointAt(cursor, cursor.end) }
  appendBlock(state, leaf.node)
  state.leaf = leaf
  return leaf
}

/** A line indented by four columns or more, where no paragraph goes on. */
export function startIndented(state: BlockState): void {
  closeUnmatched(state)
  const { cursor } = state
  const node: Code = { type: 'code', lang: null, meta: null, value: '' }
  node.position = { start: pointAt(cursor, cursor.at), end: pointAt(cursor, cursor.end) }
  skipColumns(cursor, 4)
  open(state, { type: 'raw', node, lines: [restOfLine(cursor)] })
}

/** A tag, a comment or the like at the start of a line. */
export function startHtml(state: BlockState): boolean {
  const { cursor, leaf } = state
  const start = htmlStart(ahead(cursor), leaf?.type === 'paragraph')
  if (!start) return false
  closeUnmatched(state)
  const node: Html = { type: 'html', value: '' }
  node.position = { start: pointAt(cursor, cursor.at), end: pointAt(cursor, cursor.end) }
  readRaw(state, open(state, { type: 'raw', node, lines: [], closing: start.closing }))
  return true
}

/** Whether the line belongs to the code or the HTML that is open, which may end with it. */
export function readRaw(state: BlockState, leaf: OpenRaw): boolean {
  const { cursor } = state
  const { fence, closing, lines, node } = leaf
  if (fence && closesFence(ahead(cursor), fence) && indentOf(cursor) < 4) {
    state.end = pointAt(cursor, cursor.end)
    closeLeaf(state)
    return true
  }
  if (fence) skipColumns(cursor, Math.min(fence.indent, indentOf(cursor)))
  else if (node.type === 'code') {
    if (indentOf(cursor) < 4 && !isBlank(cursor)) return false
    skipColumns(cursor, 4)
  } else if (!closing && isBlank(cursor)) return false
  const line = restOfLine(cursor)
  lines.push(line)
  if (closing?.test(line)) {
    state.end = pointAt(cursor, cursor.end)
    closeLeaf(state)
  }
  return true
}

function closesFence(line: string, { marker, length }: NonNullable<OpenRaw['fence']>): boolean {
  return line.startsWith(marker) && runLength(line) >= length && line.slice(runLength(line)).trim() === ''
}
