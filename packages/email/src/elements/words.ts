import type { Element, ElementContent } from 'hast'
import type { Context } from '../context.ts'
import { transform } from './transforms.ts'

/** What an element holds, each element in it as it is in a mail. */
export function words({ children }: Pick<Element, 'children'>, context: Context): ElementContent[] {
  const [first] = children
  // Most hold one text.
  if (children.length === 1 && first?.type === 'text') return [first]
  const all: ElementContent[] = []
  for (const child of children) {
    if (child.type === 'element') all.push(...transform(child, context))
    else all.push(child)
  }
  return all
}
