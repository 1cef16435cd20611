import type { ElementContent, Text } from 'hast'
import { extended } from './extended.ts'
import { reach } from './reach.ts'
import { text } from './text.ts'

/**
 * Texts that follow each other become one, and white space that stands alone goes to words on its line: to those before
 * it, or to those behind it where the ones before take none or have a style. Editors take a text of nothing but white
 * space for the indentation of a source, and drop it.
 */
export function joinTexts(nodes: readonly ElementContent[]): ElementContent[] {
  const texts = merged(nodes)
  const joined: ElementContent[] = []
  // What no words before it have taken waits for the next.
  let space = ''
  for (const [index, node] of texts.entries()) {
    if (isSpace(node)) {
      const last = space === '' ? joined.at(-1) : undefined
      const longer =
        last && !isBetter(texts[index + 1], last)
          ? extended(last, { more: node.value, side: 'end' })
          : undefined
      if (longer === undefined) space += node.value
      else joined[joined.length - 1] = longer
    } else {
      const longer = space === '' ? undefined : extended(node, { more: space, side: 'start' })
      joined.push(longer ?? node)
      if (longer !== undefined) space = ''
    }
  }
  if (space === '') return joined
  const atEnd = (numbers: End['numbers']) => withEnd(joined, { more: space, numbers })
  return atEnd('pass') ?? atEnd('take') ?? [...joined, text(space)]
}

function merged(nodes: readonly ElementContent[]): ElementContent[] {
  const texts: ElementContent[] = []
  for (const node of nodes) {
    const last = texts.at(-1)
    if (node.type === 'text' && last?.type === 'text') texts[texts.length - 1] = text(last.value + node.value)
    else texts.push(node)
  }
  return texts
}

/** A text of nothing but white space. */
export const isSpace = (node: ElementContent): node is Text =>
  node.type === 'text' && node.value.trim() === ''

/** A space would be seen on the ground of code, or with the line through what is deleted. */
function isBetter(next: ElementContent | undefined, last: ElementContent): boolean {
  return next !== undefined && reach(next, 'start') === 'plain' && reach(last, 'end') === 'styled'
}

interface End {
  more: string
  /** The number of a note takes no words where there are others. */
  numbers: 'pass' | 'take'
}

/** The nodes with more text behind their last words. */
function withEnd(nodes: readonly ElementContent[], end: End): ElementContent[] | undefined {
  for (let at = nodes.length - 1; at >= 0; at--) {
    const longer = endOf(nodes[at], end)
    if (longer !== undefined) return [...nodes.slice(0, at), longer, ...nodes.slice(at + 1)]
  }
  return undefined
}

function endOf(node: ElementContent | undefined, end: End): ElementContent | undefined {
  if (node?.type === 'text') return text(node.value + end.more)
  if (node?.type !== 'element' || (node.tagName === 'sup' && end.numbers === 'pass')) return undefined
  const children = withEnd(node.children, end)
  return children && { ...node, children }
}
