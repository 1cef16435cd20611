import { hasVisibleText } from '../canonical/visible-text.ts'
import { limits } from '../limits.ts'
import { inlines } from '../nodes/definitions.ts'
import type { Link } from '../nodes/inlines/link.ts'
import type { Inline } from '../nodes/inlines.ts'
import { report, type Walk } from './walk.ts'

/** What of a paragraph or the like has been passed so far. */
export interface Passed {
  walk: Walk
  /** How many marks, links and notes there are. */
  count: number
  /** The leaf passed last. */
  last: Inline['type'] | undefined
  /** Whether a break stands at the start, or behind another. */
  breakAtEdge: boolean
  /** The innermost link around. */
  link: Link | undefined
}

/** Checks the content of what the walk stands at, and notes the references to notes it passes. */
export function checkInlines(walk: Walk, nodes: Inline[]): void {
  const isEmpty = !hasVisibleText(nodes)
  const { length } = walk.findings
  const passed: Passed = { walk, count: 0, last: undefined, breakAtEdge: false, link: undefined }
  pass(nodes, passed)
  // Where a link has no words, it wants them, and nothing else is to be said of the text that holds it alone.
  if (isEmpty && walk.findings.length === length) report(walk, 'empty')
  const { count, last, breakAtEdge } = passed
  if (count > limits.inlines)
    report(walk, 'too-intricate', { value: count, expected: [String(limits.inlines)] })
  if (!isEmpty && (breakAtEdge || last === 'break')) report(walk, 'break-at-edge')
}

function pass(nodes: Inline[], passed: Passed): void {
  for (const node of nodes) {
    // Most are texts, of which there is nothing to say.
    if (node.type === 'text') {
      passed.last = 'text'
      continue
    }
    const { link } = passed
    const definition: { type: string; check?: (node: never, passed: Passed) => void } = inlines[node.type]
    definition.check?.(node as never, passed)
    if ('children' in node) pass(node.children, passed)
    else passed.last = node.type
    passed.link = link
  }
}
