import { arbitraryIssue } from '@cec-bulletin/fixtures'
import type { Issue } from '@cec-bulletin/schema'
import type fc from 'fast-check'

/**
 * Generated issues without the two things no Markdown can hold: a line break at the edge of a mark, as `**` cannot
 * close behind one, and code with `\|` in a table, where GFM takes the backslash for its own.
 */
export function writableIssue(): fc.Arbitrary<Issue> {
  return arbitraryIssue().filter(isWritable)
}

export const isWritable = (issue: Issue) => !holdsUnwritable(issue, false)

function holdsUnwritable(value: unknown, inCell: boolean): boolean {
  if (Array.isArray(value)) return value.some((entry) => holdsUnwritable(entry, inCell))
  if (typeof value !== 'object' || value === null) return false
  const node = value as { type?: string; value?: string; children?: { type: string }[] }
  if (node.type === 'inlineCode') return inCell && node.value!.includes('\\|')
  const isMark = node.type === 'strong' || node.type === 'emphasis' || node.type === 'delete'
  if (isMark && [node.children!.at(0), node.children!.at(-1)].some((child) => child!.type === 'break'))
    return true
  return Object.values(node).some((field) => holdsUnwritable(field, inCell || node.type === 'tableCell'))
}
