import type { Html, Node } from 'mdast'

/** Whether a node is the one tag of the dialect: `<br>`, which breaks a line within a cell. */
export function isLineBreakTag(node: Node | undefined): node is Html {
  return node?.type === 'html' && 'value' in node && /^<br\s*\/?>$/i.test(String(node.value))
}
