import type { Finding } from '../problems/explain.ts'
import { pointAt } from './point-at.ts'

/** Finds U+0000, which Markdown replaces without a word. */
export function findNul(text: string): Finding | undefined {
  const offset = text.indexOf('\0')
  if (offset === -1) return undefined
  const position = { start: pointAt(text, offset), end: pointAt(text, offset + 1) }
  return { code: 'control-character', received: 'U+0000', detail: 'U+0000', position }
}
