import type { Element } from 'hast'

/** An element of @cec-bulletin/html holds words, or blocks on lines of their own. */
export function holdsBlocks(children: Element['children']): boolean {
  const [first] = children
  return first?.type === 'text' && first.value === '\n'
}
