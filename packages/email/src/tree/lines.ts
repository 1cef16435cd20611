import type { ElementContent } from 'hast'
import { text } from './text.ts'

/** Puts each element on a line of its own. Line feeds stand around these elements only, never beside words. */
export function lines(elements: readonly ElementContent[]): ElementContent[] {
  const children: ElementContent[] = [text('\n')]
  for (const element of elements) children.push(element, text('\n'))
  return children
}
