import { toMarkdown } from '@cec-bulletin/markdown'
import type { Issue } from '@cec-bulletin/schema'
import { waysToWrite } from './same-address.ts'

/** Whether an issue holds something that a reader cannot show, whatever the Markdown; see DIALECT.md. */
export function isBeyond(reader: string, issue: Issue): boolean {
  if (holds(issue.sections, { node: isNamedLikeMarks })) return true
  if (reader === 'commonmark.js') return holds(issue.sections, { node: ({ type }) => type === 'table' })
  if (reader.startsWith('micromark') && holds(issue.sections, { node: isLinesOfCode })) {
    return definition.test(toMarkdown(issue))
  }
  if (reader.endsWith('CJK-friendly') && holds(issue, { node: isMarkOfVariant })) return true
  if (reader.startsWith('markdown-it') && holds(issue, { node: hasMappedHost })) return true
  if (reader === 'markdown-it with notes') return holds(issue.sections, { node: beginsWithBlocks })
  return reader === 'marked' && (holds(issue.sections, beyondMarked) || holds(issue, { node: isItemWithTab }))
}

// A symbol with a selector of its variants is a letter to CommonMark and punctuation to CJK-friendly readers; behind it,
// the `~~` of micromark's does not close at all.
function isMarkOfVariant({ type = '', children }: Node): boolean {
  return (
    /^(?:strong|emphasis|delete)$/.test(type) &&
    /[\p{P}\p{S}][\ufe00-\ufe0e]$/u.test(children?.at(-1)?.value ?? '')
  )
}

// micromark's own HTML joins the first two lines of code behind a definition; remark, which is built on it, does not.
const definition = /^(?:[ >]|[-+] |\d+[.)] )*\[(?:id|lang|list|note)\]: #/m

function isLinesOfCode({ type, value = '' }: Node): boolean {
  return type === 'code' && value.includes('\n')
}

interface Node {
  type?: string
  url?: string
  identifier?: string
  value?: string
  children?: Node[]
}

// `[^_a_]` is a mark to readers without notes; no escape would leave the name as it is to the others.
function isNamedLikeMarks({ type, identifier = '' }: Node): boolean {
  return type === 'footnoteReference' && identifier.includes('_')
}

// markdown-it-footnote counts the columns of a note's first line wrong.
function beginsWithBlocks({ type, children }: Node): boolean {
  return type === 'footnoteDefinition' && /^(?:list|blockquote|table)$/.test(children?.[0]?.type ?? '')
}

// markdown-it encodes `ｅ.cn` as it stands, where browsers look for `e.cn`.
function hasMappedHost({ url }: Node): boolean {
  return url !== undefined && new Set(waysToWrite(url)).size > 1
}

// marked makes spaces of tabs in the items of a list.
function isItemWithTab({ type, children }: Node): boolean {
  return type === 'listItem' && JSON.stringify(children).includes('\\t')
}

interface Limits {
  node: (node: Node) => boolean
  neighbours?: (one: Node | undefined, other: Node | undefined) => boolean
}

// marked takes `~` for a letter beside `**`.
const beyondMarked: Limits = {
  node: (node) => {
    const edges = [node.children?.at(0), node.children?.at(-1)]
    return edges.some((edge) => touchDeleted(node, edge))
  },
  neighbours: touchDeleted,
}

function touchDeleted(one: Node | undefined, other: Node | undefined): boolean {
  const types = [one?.type ?? '', other?.type ?? '']
  return types.includes('delete') && types.every((type) => /^(?:strong|emphasis|delete)$/.test(type))
}

function holds(value: unknown, limits: Limits): boolean {
  if (typeof value !== 'object' || value === null) return false
  if (Array.isArray(value)) {
    return value.some((entry, index) => limits.neighbours?.(entry, value[index + 1]) || holds(entry, limits))
  }
  return limits.node(value as Node) || Object.values(value).some((field) => holds(field, limits))
}
