import type { Finding } from '../problems/explain.ts'

/** Finds U+0000, which Markdown replaces without a word. */
export function findNul(text: string): Finding | undefined {
  const offset = text.indexOf('\0')
  if (offset === -1) return undefined
  const before = text.slice(0, offset)
  const lineEnds = before.match(/\r\n|\n|\r/g) ?? []
  const lineStart = Math.max(before.lastIndexOf('\n'), before.lastIndexOf('\r')) + 1
  const start = { line: lineEnds.length + 1, column: offset - lineStart + 1, offset }
  const end = { line: start.line, column: start.column + 1, offset: offset + 1 }
  return { code: 'control-character', received: 'U+0000', detail: 'U+0000', position: { start, end } }
}
