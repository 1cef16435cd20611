import type { Element } from 'hast'
import type { Context } from '../context.ts'
import type { Markup } from '../markup/markup.ts'
import { text } from '../markup/text.ts'
import { transform } from './transforms.ts'

/** What an element holds, each element in it as it is in a mail. */
export function words({ children }: Pick<Element, 'children'>, context: Context): Markup[] {
  const [first] = children
  // Most hold one text.
  if (children.length === 1 && first?.type === 'text') return [text(first.value)]
  const all: Markup[] = []
  for (const child of children) {
    if (child.type === 'element') all.push(...transform(child, context))
    else if (child.type === 'text') all.push(text(child.value))
    else throw new TypeError(`Cannot show a \`${child.type}\` in a mail; expected an element or text`)
  }
  return all
}
