import type { ElementContent, Text } from 'hast'
import { text } from './text.ts'
import { wordsIn } from './words-in.ts'

/**
 * Texts that follow each other become one, and white space that stands alone goes to the words before it, or behind it
 * where there are none: editors take a text of nothing but white space for the indentation of a source, and drop it.
 */
export function joinTexts(nodes: readonly ElementContent[]): ElementContent[] {
  let joined: ElementContent[] = []
  let space = ''
  for (const node of merged(nodes)) {
    if (isSpace(node)) {
      const longer = extended(joined, node.value, { side: 'end' })
      if (longer === undefined) space += node.value
      else joined = longer
    } else {
      const longer = space === '' ? undefined : extended([node], space, { side: 'start' })
      joined.push(...(longer ?? [node]))
      if (longer !== undefined) space = ''
    }
  }
  if (space === '') return joined
  const atEnd = (numbers: Where['numbers']) => extended(joined, space, { side: 'end', numbers })
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
export const isSpace = (node: ElementContent): node is Text => node.type === 'text' && !/\S/.test(node.value)

interface Where {
  side: 'start' | 'end'
  /** The number of a note takes no words where there are others: on its other side, or else past it. @default 'stop' */
  numbers?: 'stop' | 'pass' | 'take'
}

/** The nodes with more text behind their last words, or before their first; undefined where these take none. */
function extended(
  nodes: readonly ElementContent[],
  more: string,
  where: Where,
): ElementContent[] | undefined {
  const order = where.side === 'start' ? [...nodes.keys()] : [...nodes.keys()].reverse()
  for (const at of order) {
    const node = nodes[at]
    if (node === undefined || wordsIn(node) === '') continue
    const longer = extendedNode(node, more, where)
    if (longer !== undefined) return nodes.map((one, index) => (index === at ? longer : one))
    if (where.numbers !== 'pass') return undefined
  }
  return undefined
}

function extendedNode(node: ElementContent, more: string, where: Where): ElementContent | undefined {
  if (node.type === 'text') return text(where.side === 'start' ? more + node.value : node.value + more)
  if (node.type !== 'element' || (node.tagName === 'sup' && where.numbers !== 'take')) return undefined
  const children = extended(node.children, more, where)
  return children && { ...node, children }
}
