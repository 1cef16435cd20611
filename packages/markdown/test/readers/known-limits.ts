import type { Issue } from '@cec-bulletin/schema'

/** Whether an issue holds something that a reader cannot show, whatever the Markdown; see DIALECT.md. */
export function isBeyond(reader: string, issue: Issue): boolean {
  if (reader === 'commonmark.js') return some(issue.sections, ({ type }) => type === 'table')
  return reader === 'marked' && some(issue.sections, (node, { inLink }) => isBeyondMarked(node, inLink))
}

interface Node {
  type?: string
  value?: string
  children?: Node[]
}

// marked takes `~` for a letter beside `**`, knows no line break at the edge of a link's text, and no backtick in code there.
function isBeyondMarked(node: Node, inLink: boolean): boolean {
  const children = node.children ?? []
  const edges = [children.at(0), children.at(-1)]
  if (node.type === 'link') return edges.some((edge) => edge?.type === 'break')
  if (node.type === 'inlineCode') return inLink && node.value!.includes('`')
  if (isMark(node) && edges.some((edge) => isMark(edge) && isDeleted(node, edge!))) return true
  return children.some((child, index) => {
    const next = children[index + 1]
    return isMark(child) && isMark(next) && isDeleted(child, next!)
  })
}

const isMark = (node: Node | undefined) => /^(?:strong|emphasis|delete)$/.test(node?.type ?? '')

const isDeleted = (...nodes: Node[]) => nodes.some(({ type }) => type === 'delete')

function some(
  value: unknown,
  test: (node: Node, around: { inLink: boolean }) => boolean,
  inLink = false,
): boolean {
  if (Array.isArray(value)) return value.some((entry) => some(entry, test, inLink))
  if (typeof value !== 'object' || value === null) return false
  const node = value as Node
  return (
    test(node, { inLink }) ||
    Object.values(node).some((field) => some(field, test, inLink || node.type === 'link'))
  )
}
