import type { ElementContent } from 'hast'

/** Whether more than line feeds stand between blocks. */
export function hasElements(nodes: readonly ElementContent[]): boolean {
  return nodes.some(({ type }) => type === 'element')
}
