import type { ElementContent } from 'hast'
import { edge, type Side } from './edge.ts'

/** Whether words stand at the beginning or end of a node, and whether they have a style. */
export function reach(node: ElementContent, side: Side): 'plain' | 'styled' | 'none' {
  if (node.type === 'text') return 'plain'
  const child = edge(node, side)
  const within = child === undefined ? 'none' : reach(child, side)
  return within === 'plain' && node.type === 'element' && node.properties.style !== undefined
    ? 'styled'
    : within
}
