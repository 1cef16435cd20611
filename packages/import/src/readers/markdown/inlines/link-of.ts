import type { Link, LinkReference } from 'mdast'
import type { SourceLink } from '../../../source/inlines.ts'
import type { Markdown } from '../markdown.ts'
import { rangeOf } from '../parse/parse-markdown.ts'
import { within } from './within.ts'

/** Where a link leads; `undefined` where it leads to a place of the page, as nobody knows that the draft has it. */
export function linkOf(
  node: Link | LinkReference,
  markdown: Markdown,
): Omit<SourceLink, 'children'> | undefined {
  const { text, details, definitions, isOwn } = markdown
  const target = node.type === 'link' ? node : definitions.get(node.identifier)
  if (!target || target.url === '' || (target.url.startsWith('#') && !isOwn)) return undefined
  const { url, title } = details.get(target) ?? {}
  if (!url) return { type: 'link', url: { ...insideOf(rangeOf(node)), says: target.url }, again: true }
  return {
    type: 'link',
    url: within(url, { value: target.url, text }),
    ...(title && target.title && { title: within(title, { value: target.title, text }) }),
  }
}

/** The words of `<https://example.org/>`, which are the address as well. */
const insideOf = ({ from, length }: { from: number; length: number }) => ({
  from: from + 1,
  length: length - 2,
})
