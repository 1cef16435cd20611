import type { Heading, PhrasingContent } from 'mdast'
import { joinLines } from '../lines/join-lines.ts'
import { type Reader, report } from '../reader.ts'

/** The text of a heading, which must be plain. */
export function readTitle(reader: Reader, heading: Heading): string {
  const marked = heading.children.find((node) => node.type !== 'text')
  if (marked) report(reader, { node: marked, code: 'marked-title', received: marked.type })
  return heading.children.map(textOf).join('')
}

const textOf = (node: PhrasingContent) => (node.type === 'text' ? joinLines(node.value, {}) : '')
