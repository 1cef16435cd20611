import type { Heading } from 'mdast'
import { joinLines } from '../lines/join-lines.ts'
import { type Reader, report } from '../reader.ts'
import { standInTitle } from '../stand-ins.ts'

/** The text of a heading, which must be plain. */
export function readTitle(reader: Reader, heading: Heading): string {
  const marked = heading.children.find((node) => node.type !== 'text')
  if (marked) report(reader, { node: marked, code: 'marked-title', received: marked.type })
  const joined = joinLines(heading.children)
  const title = heading.children
    .map((node) => (node.type === 'text' ? (joined.get(node) ?? node.value) : ''))
    .join('')
  return marked && title.trim() === '' ? standInTitle : title
}
