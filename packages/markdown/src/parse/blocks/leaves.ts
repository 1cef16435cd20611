import type { Heading } from 'mdast'
import type { Content } from '../content.ts'
import { pointIn } from '../content.ts'
import { appendBlock, closeUnmatched, contentOf, takeDefinitions } from './close.ts'
import { ahead, type Cursor, pointAt } from './cursor.ts'
import type { BlockState, OpenParagraph } from './state.ts'

/** `## title ##` */
export function startHeading(state: BlockState): boolean {
  const { cursor } = state
  const line = ahead(cursor)
  const [, hashes = '', space = ''] = /^(#{1,6})([ \t]+|$)/.exec(line) ?? []
  if (hashes === '') return false
  closeUnmatched(state)
  const start = hashes.length + space.length
  const text = withoutClosing(line.slice(start))
  const depth = hashes.length as Heading['depth']
  appendHeading(state, { depth, content: contentAt(cursor, cursor.next + start, text), start: cursor.next })
  return true
}

function withoutClosing(text: string): string {
  const trimmed = trimBlanks(text)
  let end = trimmed.length
  while (trimmed[end - 1] === '#') end--
  const isClosed =
    end < trimmed.length && (end === 0 || trimmed[end - 1] === ' ' || trimmed[end - 1] === '\t')
  return isClosed ? trimBlanks(trimmed.slice(0, end)) : trimmed
}

function trimBlanks(text: string): string {
  let end = text.length
  while (text[end - 1] === ' ' || text[end - 1] === '\t') end--
  return text.slice(0, end)
}

/** A stretch of one line as content. */
export function contentAt(cursor: Cursor, offset: number, text: string): Content {
  return { text, lines: [{ index: 0, point: pointAt(cursor, offset) }] }
}

interface NewHeading {
  depth: Heading['depth']
  content: Content
  /** The offset at which it begins. */
  start: number
}

function appendHeading(state: BlockState, { depth, content, start }: NewHeading): void {
  const { cursor } = state
  const end = cursor.start + trimBlanks(cursor.text.slice(cursor.start, cursor.end)).length
  const position = { start: pointAt(cursor, start), end: pointAt(cursor, end) }
  const node: Heading = { type: 'heading', depth, children: [], position }
  appendBlock(state, node)
  state.texts.push({ node, content, start: 0, inTable: false })
}

/** `===` or `---` under a paragraph. */
export function startUnderlined(state: BlockState, paragraph: OpenParagraph): boolean {
  const { cursor } = state
  const line = trimBlanks(ahead(cursor))
  if (!isUnderline(line)) return false
  const content = contentOf(paragraph)
  state.leaf = undefined
  const start = takeDefinitions(state, content)
  if (start >= content.text.length) return false
  const node: Heading = { type: 'heading', depth: line.startsWith('=') ? 1 : 2, children: [] }
  node.position = { start: pointIn(content, start), end: pointAt(cursor, cursor.next + line.length) }
  appendBlock(state, node)
  state.texts.push({ node, content, start, inTable: false })
  return true
}

function isUnderline(line: string): boolean {
  return (line.startsWith('=') && /^=+$/.test(line)) || (line.startsWith('-') && /^-+$/.test(line))
}

/** `***`, `---` or `___`, with spaces between as one likes. */
export function startBreak(state: BlockState): boolean {
  const { cursor } = state
  if (!isBreak(cursor)) return false
  closeUnmatched(state)
  const position = { start: pointAt(cursor, cursor.next), end: pointAt(cursor, cursor.end) }
  appendBlock(state, { type: 'thematicBreak', position })
  return true
}

export function isBreak({ text, next, end }: Cursor): boolean {
  const marker = text[next]
  let count = 0
  for (let at = next; at < end; at++) {
    const character = text[at]
    if (character === marker) count++
    else if (character !== ' ' && character !== '\t') return false
  }
  return count >= 3
}
