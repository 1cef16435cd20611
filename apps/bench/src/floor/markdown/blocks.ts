import type { Block, Labels, List } from '@cec-bulletin/schema'
import { inlines } from './inlines.ts'

/** A blank line before each. `indent` is what each line begins with, as `> ` in a quote. */
export function blocks(nodes: readonly Block[], labels: Labels, indent = ''): string {
  let markdown = ''
  for (const node of nodes) markdown += `${indent.trimEnd()}\n${indent}${block(node, labels, indent)}\n`
  return markdown
}

function block(node: Block, labels: Labels, indent: string): string {
  switch (node.type) {
    case 'paragraph':
      return inlines(node.children)
    case 'heading':
      return `${'#'.repeat(node.depth)} ${inlines(node.children)}`
    case 'list':
      return list(node, labels, indent)
    case 'blockquote': {
      const inside = `${indent}> `
      const quote = blocks(node.children, labels, inside).trim()
      if (node.attribution === undefined) return quote
      return `${quote}\n${inside.trimEnd()}\n${inside}${labels.attribution}${inlines(node.attribution)}`
    }
    case 'thematicBreak':
      return '***'
    default:
      throw new Error(`The floor writes no \`${node.type}\``)
  }
}

function list({ ordered, start = 1, marker, children }: List, labels: Labels, indent: string): string {
  let markdown = ''
  for (let index = 0; index < children.length; index++) {
    const mark = ordered ? `${String(start + index).padStart(marker === '01.' ? 2 : 1, '0')}. ` : '- '
    const inside = indent + ' '.repeat(mark.length)
    const [first, ...rest] = children[index]!.children
    if (index > 0) markdown += `\n${indent}`
    markdown += mark + (ordered ? '' : (marker ?? '')) + block(first!, labels, inside)
    markdown += blocks(rest, labels, inside)
  }
  return markdown
}
