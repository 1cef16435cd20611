import type { ElementContent } from 'hast'

/** Whether words hold one, such as an address, that has to break in a narrow column. */
export function hasLongWord(nodes: readonly ElementContent[]): boolean {
  return nodes.some((node) =>
    node.type === 'element'
      ? hasLongWord(node.children)
      : node.type === 'text' && /[!-~]{20}/.test(node.value),
  )
}
