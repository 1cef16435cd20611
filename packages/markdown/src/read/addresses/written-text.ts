import type { Text } from 'mdast'
import { endOfRun } from '../../dialect/end-of-run.ts'
import type { Content } from '../../parse/content.ts'
import { stretchesOf } from '../source/stretches.ts'

/** A text beside the Markdown it was read from. */
export interface WrittenText {
  /** Where each stretch of it stands that was written as it is read. */
  content: Content
  /**
   * Whether an address was written so that it is text: a character of it is escaped or a reference, or a `:` or `.` that
   * stands together with it. To be asked of addresses in order.
   */
  isText: (start: number, end: number) => boolean
}

/** Follows a text through the Markdown that its position points into, as far as the two agree. */
export function alignText({ value, position }: Text, source: string): WrittenText | undefined {
  const start = position?.start
  if (start?.offset === undefined) return undefined
  const content: Content = { text: value, lines: [{ index: 0, point: start }] }
  const escapes: number[] = []
  let { line } = start
  let lineStart = start.offset - start.column + 1
  for (const { index, length, kind, end, indent } of stretchesOf(value, { source, start: start.offset })) {
    if (kind === 'plain') continue
    if (kind === 'escape') for (let at = index; at < index + length; at++) escapes.push(at)
    else {
      line++
      lineStart = end - indent
    }
    const point = { line, column: end - lineStart + 1, offset: end }
    content.lines.push({ index: index + length, point })
  }
  return { content, isText: asker(value, escapes) }
}

function asker(value: string, escapes: number[]): WrittenText['isText'] {
  let next = 0
  let covered = 0
  return (start, end) => {
    for (let at = escapes[next]; at !== undefined && at < end; at = escapes[++next]) {
      if (at >= start) return true
      if (at >= covered && /[:.]/.test(value.charAt(at))) covered = endOfRun(value, at)
    }
    return start < covered
  }
}
