import type { ElementContent } from 'hast'
import { edge, type Side } from './edge.ts'
import { text } from './text.ts'

interface More {
  more: string
  side: Side
}

/** A node with more text at its beginning or end; undefined where no words stand there, or the number of a note. */
export function extended(node: ElementContent, { more, side }: More): ElementContent | undefined {
  if (node.type === 'text') return text(side === 'start' ? more + node.value : node.value + more)
  const child = edge(node, side)
  const longer = child && extended(child, { more, side })
  if (longer === undefined || node.type !== 'element') return undefined
  const children =
    side === 'start' ? [longer, ...node.children.slice(1)] : [...node.children.slice(0, -1), longer]
  return { ...node, children }
}
