import type { ElementContent } from 'hast'
import { text } from './text.ts'

/** Each element on a line of its own. No text of an issue holds a line feed, so these can be told from it. */
export function lines(elements: ElementContent[]): ElementContent[] {
  const children: ElementContent[] = [text('\n')]
  for (const element of elements) children.push(element, text('\n'))
  return children
}
