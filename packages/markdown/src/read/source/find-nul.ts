import type { Finding } from '../problems/explain.ts'

/** Finds U+0000, which Markdown replaces without a word. */
export function findNul(text: string): Finding | undefined {
  const offset = text.indexOf('\0')
  if (offset === -1) return undefined
  const lines = text.slice(0, offset).split(/\r\n|\n|\r/)
  const point = { line: lines.length, column: lines.at(-1)!.length + 1 }
  return { code: 'control-character', received: 'U+0000', detail: 'U+0000', point }
}
