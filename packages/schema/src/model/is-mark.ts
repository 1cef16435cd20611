import type { Delete, Emphasis, Inline, Strong } from './inline.ts'

/** Whether a node marks its words: strong, emphasised or deleted text. */
export function isMark(node: Inline): node is Strong | Emphasis | Delete {
  return node.type === 'strong' || node.type === 'emphasis' || node.type === 'delete'
}
