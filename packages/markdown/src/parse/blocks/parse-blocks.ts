import type { Root } from 'mdast'
import { isFull, type Room } from '../room.ts'
import { closeContainers, closeLeaf } from './close.ts'
import { goesOn, startItem, startNote, startQuote } from './containers.ts'
import { createCursor, indentOf, isBlank, nextLine, pointAt } from './cursor.ts'
import { startBreak, startHeading, startUnderlined } from './leaves.ts'
import { readText } from './paragraph.ts'
import { readRaw, startFence, startHtml, startIndented } from './raw.ts'
import type { BlockState, OpenParagraph } from './state.ts'
import { addRow, startTable } from './table.ts'

/** The first of CommonMark's two phases: the document as blocks. Every line is read once. */
export function parseBlocks(text: string, room: Room): BlockState {
  const start = { line: 1, column: 1, offset: 0 }
  const root: Root = { type: 'root', children: [], position: { start, end: start } }
  const state: BlockState = {
    cursor: createCursor(text),
    root,
    containers: [{ node: root, indent: 0 }],
    matched: 1,
    leaf: undefined,
    end: start,
    texts: [],
    definitions: new Set(),
    notes: new Set(),
    room,
  }
  while (!isFull(room) && nextLine(state.cursor)) readLine(state)
  closeContainers(state, 1)
  closeLeaf(state)
  return state
}

function readLine(state: BlockState): void {
  const { cursor, containers } = state
  state.room.lines--
  state.matched = 1
  for (let next = containers[1]; next && goesOn(next, state); next = containers[state.matched])
    state.matched++
  const isWhole = state.matched === containers.length
  if (state.leaf?.type !== 'raw' || !isWhole || !readRaw(state, state.leaf)) readBlocks(state)
  if (!isBlank(cursor)) state.end = pointAt(cursor, cursor.end)
}

/** Reads what is left of a line behind the marks of the containers that go on. */
function readBlocks(state: BlockState): void {
  const { cursor, containers } = state
  if (state.leaf?.type === 'raw' || isBlank(cursor)) {
    closeContainers(state, state.matched)
    closeLeaf(state)
  }
  let started: Started = 'container'
  while (started === 'container') {
    if (isBlank(cursor)) return
    started = startBlock(state)
  }
  if (started === 'leaf') return
  if (state.leaf?.type === 'table' && state.matched === containers.length) addRow(state, state.leaf.node)
  else readText(state)
}

/** What begins: a container leaves the rest of the line to others, a leaf takes all of it. */
type Started = 'container' | 'leaf' | undefined

function startBlock(state: BlockState): Started {
  const { cursor, leaf } = state
  const paragraph = leaf?.type === 'paragraph' ? leaf : undefined
  if (indentOf(cursor) > 3) {
    if (paragraph) return undefined
    startIndented(state)
    return 'leaf'
  }
  const { matched, containers } = state
  const isOver = paragraph && matched === containers.length && startUnder(state, paragraph)
  if (isOver) return 'leaf'
  return starts[cursor.text.charAt(cursor.next)]?.(state)
}

/** An underline or the second row of a table, which make something else of the paragraph above. */
function startUnder(state: BlockState, paragraph: OpenParagraph): boolean {
  if (startUnderlined(state, paragraph)) return true
  return state.leaf === paragraph && startTable(state, paragraph)
}

const leaf = (start: (state: BlockState) => boolean) => (state: BlockState) =>
  start(state) ? 'leaf' : undefined

const container = (start: (state: BlockState) => boolean) => (state: BlockState) =>
  state.containers.length <= mostContainers && start(state) ? 'container' : undefined

/** Every line is held to all that is open, so there is an end to it; readers of Markdown stop at about as many. */
const mostContainers = 20

const startBreakOrItem = (state: BlockState) => leaf(startBreak)(state) ?? container(startItem)(state)

/** What may begin with a character. */
const starts: Record<string, (state: BlockState) => Started> = {
  '>': container(startQuote),
  '[': container(startNote),
  '#': leaf(startHeading),
  '`': leaf(startFence),
  '~': leaf(startFence),
  '<': leaf(startHtml),
  '*': startBreakOrItem,
  '-': startBreakOrItem,
  _: leaf(startBreak),
  '+': container(startItem),
  ...Object.fromEntries([...'0123456789'].map((digit) => [digit, container(startItem)])),
}
