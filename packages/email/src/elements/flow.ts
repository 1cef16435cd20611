import type { Element, ElementContent } from 'hast'
import type { Context } from '../context.ts'
import { elementsIn } from '../tree/elements-in.ts'
import { lines } from '../tree/lines.ts'
import { transform } from './transforms.ts'

/** Blocks one below the other, with a gap below each but the last. Word adds up margins, so only those below are set. */
export function flow(element: Pick<Element, 'children'>, context: Context): ElementContent[] {
  const blocks = elementsIn(element)
  const { gap, isIndented } = context
  const above = { ...context, after: gap }
  const near = { ...context, after: Math.round(gap / 3) }
  return lines(
    blocks.flatMap((block, index) => {
      const next = blocks[index + 1]
      if (next === undefined) return transform(block, { ...context, after: 0 })
      // Where an indent tells paragraphs apart, a gap need not.
      return transform(block, isIndented && isPlain(block) && isPlain(next) ? near : above)
    }),
  )
}

const isPlain = ({ tagName, properties }: Element) => tagName === 'p' && properties.className === undefined
