import { closeUnmatched } from './close.ts'
import { ahead, pointAt } from './cursor.ts'
import type { BlockState } from './state.ts'

/** Adds what is left of a line to the paragraph that is open, which need not stand in the same containers. */
export function readText(state: BlockState): void {
  const { cursor, leaf } = state
  const text = ahead(cursor)
  const point = pointAt(cursor, cursor.next)
  if (leaf?.type !== 'paragraph') {
    closeUnmatched(state)
    state.leaf = { type: 'paragraph', lines: [{ index: 0, point }], texts: [text], length: text.length }
    return
  }
  leaf.lines.push({ index: leaf.length + 1, point })
  leaf.texts.push(text)
  leaf.length += text.length + 1
}
