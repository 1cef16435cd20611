import type { List, ListItem } from 'mdast'
import { withoutEscapes } from '../characters.ts'
import { normalizeLabel, toIdentifier } from '../label.ts'
import { appendBlock, closeUnmatched, openContainer } from './close.ts'
import { ahead, type Cursor, indentOf, isBlank, pointAt, skipColumns, skipTo } from './cursor.ts'
import { isBreak } from './leaves.ts'
import { type BlockState, type Container, innermost, interrupts } from './state.ts'

/** Whether a container goes on at the cursor, which is then moved behind what it asks of a line. */
export function goesOn(container: Container, state: BlockState): boolean {
  const { cursor } = state
  const { node, indent } = container
  switch (node.type) {
    case 'blockquote':
      if (indentOf(cursor) > 3 || cursor.text[cursor.next] !== '>' || isBlank(cursor)) return false
      skipMark(cursor)
      return true
    case 'listItem':
      // An item that begins with a blank line ends at a second one.
      if (isBlank(cursor)) return node.children.length > 0 || state.leaf !== undefined
      if (indentOf(cursor) < indent) return false
      skipColumns(cursor, indent)
      return true
    case 'footnoteDefinition':
      if (isBlank(cursor)) return true
      if (indentOf(cursor) < 4) return false
      skipColumns(cursor, 4)
      return true
    default:
      return true
  }
}

/** Reads over `>` and one space, or one column of a tab. */
function skipMark(cursor: Cursor): void {
  skipTo(cursor, cursor.next + 1)
  if (indentOf(cursor) > 0) skipColumns(cursor, 1)
}

/** `> text` */
export function startQuote(state: BlockState): boolean {
  const { cursor } = state
  closeUnmatched(state)
  const start = pointAt(cursor, cursor.next)
  skipMark(cursor)
  const node = {
    type: 'blockquote' as const,
    children: [],
    position: { start, end: pointAt(cursor, cursor.at) },
  }
  openContainer(state, node)
  return true
}

/** `[^label]: text` */
export function startNote(state: BlockState): boolean {
  const { cursor } = state
  const label = /^\[\^((?:[^\s[\]\\]|\\[[\]\\]?){1,999})\]:/.exec(ahead(cursor))?.[1]
  if (label === undefined) return false
  closeUnmatched(state)
  const start = pointAt(cursor, cursor.next)
  skipTo(cursor, cursor.next + label.length + 4)
  const node = {
    type: 'footnoteDefinition' as const,
    identifier: toIdentifier(label),
    label: withoutEscapes(label),
    children: [],
    position: { start, end: pointAt(cursor, cursor.at) },
  }
  skipColumns(cursor, indentOf(cursor))
  openContainer(state, node)
  state.notes.add(normalizeLabel(label))
  return true
}

/** `- text`, `1. text` */
export function startItem(state: BlockState): boolean {
  const { cursor } = state
  const [mark, digits = ''] = /^(?:[-+*]|(\d{1,9})[.)])(?=[ \t]|$)/.exec(ahead(cursor)) ?? []
  if (mark === undefined || (digits === '' && isBreak(cursor))) return false
  const isEmpty = /^[ \t]*$/.test(ahead(cursor).slice(mark.length))
  if (interrupts(state) && (isEmpty || (digits !== '' && Number(digits) !== 1))) return false
  closeUnmatched(state)
  const start = pointAt(cursor, cursor.next)
  const before = indentOf(cursor)
  skipTo(cursor, cursor.next + mark.length)
  const end = pointAt(cursor, cursor.at)
  const space = isEmpty || indentOf(cursor) > 4 ? 1 : indentOf(cursor)
  skipColumns(cursor, space)
  const node: ListItem = { type: 'listItem', checked: null, children: [], position: { start, end } }
  appendItem(state, node, { mark: mark.slice(digits.length), digits })
  state.containers.push({ node, indent: before + mark.length + space })
  state.matched = state.containers.length
  return true
}

function appendItem(
  state: BlockState,
  item: ListItem,
  { mark, digits }: { mark: string; digits: string },
): void {
  const container = innermost(state)
  let list = container.list
  if (list?.mark !== mark) {
    const { start = { line: 1, column: 1 }, end = start } = item.position ?? {}
    const ordered = digits !== ''
    const node: List = {
      type: 'list',
      ordered,
      start: ordered ? Number(digits) : null,
      children: [],
      position: { start, end },
    }
    appendBlock(state, node)
    list = { node, mark }
    container.list = list
  }
  list.node.children.push(item)
  state.room.nodes--
}
