import { hasVisibleText } from '../canonical/visible-text.ts'
import { limits } from '../limits.ts'
import type { Inline, Link } from '../model/inline.ts'
import { report, type Walk } from './walk.ts'

/** What of a paragraph or the like has been passed so far. */
interface Passed {
  /** How many marks, links and notes there are. */
  count: number
  /** The leaf passed last. */
  last: Inline['type'] | undefined
  /** Whether a break stands at the start, or behind another. */
  breakAtEdge: boolean
}

/** Checks the content of what the walk stands at, and notes the references to notes it passes. */
export function checkInlines(walk: Walk, nodes: Inline[]): void {
  if (!hasVisibleText(nodes)) report(walk, 'empty')
  const passed: Passed = { count: 0, last: undefined, breakAtEdge: false }
  pass(walk, nodes, passed)
  const { count, last, breakAtEdge } = passed
  if (count > limits.inlines)
    report(walk, 'too-intricate', { value: count, expected: [String(limits.inlines)] })
  if (breakAtEdge || last === 'break') report(walk, 'break-at-edge')
}

function pass(walk: Walk, nodes: Inline[], passed: Passed, link?: Link): void {
  for (const node of nodes) {
    switch (node.type) {
      case 'link':
        if (link) report(walk, 'nested-link', { value: link.url })
        else if (!hasVisibleText(node.children)) report(walk, 'empty-link', { value: node.url })
        passed.count++
        pass(walk, node.children, passed, node)
        break
      case 'strong':
      case 'emphasis':
      case 'delete':
        passed.count++
        pass(walk, node.children, passed, link)
        break
      case 'footnoteReference':
        if (link) report(walk, 'nested-link', { value: link.url })
        walk.references.push({ identifier: node.identifier, path: [...walk.path] })
        passed.count++
        passed.last = node.type
        break
      case 'break':
        if (passed.last === undefined || passed.last === 'break') passed.breakAtEdge = true
        passed.last = node.type
        break
      case 'inlineCode':
        checkCode(walk, node.value, link)
        passed.last = node.type
        break
      default:
        passed.last = node.type
    }
  }
}

function checkCode(walk: Walk, value: string, link: Link | undefined): void {
  // In a link's text marked ends code at any run of backticks, and finds a link in the rest: [``a`](b)``](c)
  if (link && value.includes('`')) report(walk, 'code-in-link', { value })
  const reference = looseReference.exec(value)?.[1]
  if (reference !== undefined) report(walk, 'code-like-a-reference', { value, expected: [reference] })
}

// Markdown holds an issue's anchors, languages and lists in definitions with these names. marked takes a name in code for
// a reference to them, and all back to a bracket outside of the code for its text. In `a[0][id]` its text is the `0`.
const looseReference = /(?:\\|(?<!\[[^[\]\\]*)\])(\[\s*(?:id|lang|list|note)\s*\])/i
