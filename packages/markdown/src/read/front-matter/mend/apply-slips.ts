import type { Slip } from './mend-lines.ts'

/** YAML with its slips mended. */
export interface Mended {
  yaml: string
  /** Where something of it stands in the YAML as it was. */
  offsetBefore: (offset: number) => number
}

export function applySlips(yaml: string, slips: Slip[]): Mended {
  const pieces: string[] = []
  const changes: Change[] = []
  let end = 0
  let length = 0
  for (const { line, text } of slips) {
    const kept = yaml.slice(end, line.start)
    pieces.push(kept, text)
    length += kept.length
    changes.push({ from: length, to: length + text.length, before: line, text })
    length += text.length
    end = line.end
  }
  pieces.push(yaml.slice(end))
  return { yaml: pieces.join(''), offsetBefore: (offset) => moveBack(offset, changes) }
}

interface Change {
  from: number
  to: number
  before: Slip['line']
  text: string
}

function moveBack(offset: number, changes: Change[]): number {
  const change = changes.findLast(({ from }) => from <= offset)
  if (!change) return offset
  const { from, to, before, text } = change
  if (offset >= to) return before.end + (offset - to)
  // Within a line, what both ends have in common stays where it is.
  const fromEnd = to - offset
  const isAtEnd = text.slice(-fromEnd) === before.text.slice(-fromEnd)
  return isAtEnd ? before.end - fromEnd : before.start + Math.min(offset - from, before.text.length)
}
