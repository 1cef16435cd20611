import type { Desk } from '../../infer/desk/desk.ts'
import { piecesOf } from '../../trace/pieces-of.ts'

/** Nothing, in the place of traced content that nobody would see; its characters are claimed as dropped. */
export function dropBlank(content: unknown, desk: Desk): [] {
  desk.claim(piecesOf(content), { fate: 'dropped', rule: 'blank' })
  return []
}
