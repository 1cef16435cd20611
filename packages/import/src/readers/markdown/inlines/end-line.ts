import { isWide } from '../../html/flow/is-wide.ts'
import type { Style } from '../../html/flow/style-of.ts'
import type { Phrasing } from './phrasing.ts'

/** Puts what the end of a line becomes before `next`: a space, but nothing between Chinese characters. */
export function endLine({ buffer, line }: Phrasing, { next, style }: { next: string; style: Style }): void {
  if (!line.end || next === '') return
  if (!isWide(buffer.lastCharacter()) || !isWide(next)) {
    buffer.add({ type: 'text', ...line.end, says: ' ' }, style)
    buffer.noteEnd(' ')
  }
  line.end = undefined
}
