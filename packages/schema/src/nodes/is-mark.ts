import type { Delete } from './inlines/delete.ts'
import type { Emphasis } from './inlines/emphasis.ts'
import type { Strong } from './inlines/strong.ts'
import type { Inline } from './inlines.ts'

export type Mark = Strong | Emphasis | Delete

/**
 * Whether a node marks its words: strong, emphasised or deleted text.
 *
 * @param node An inline of an issue.
 * @example
 * ```ts
 * import { isMark } from '@cec-bulletin/schema/model'
 *
 * console.log(isMark({ type: 'strong', children: [{ type: 'text', value: '注意' }] })) // true
 * console.log(isMark({ type: 'text', value: '注意' })) // false
 * ```
 */
export function isMark(node: Inline): node is Mark {
  return node.type === 'strong' || node.type === 'emphasis' || node.type === 'delete'
}
