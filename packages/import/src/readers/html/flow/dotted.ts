import type { SourceBlock } from '../../../source/blocks.ts'
import { elementsIn, type HtmlElement, textIn } from '../tree/nodes.ts'
import { declarations } from './style-of.ts'

/** An item, where an empty box as small as a bullet stands in front of one paragraph; that of a title is bold. */
export function dotted(element: HtmlElement, blocks: SourceBlock[]): SourceBlock[] {
  const [dot, ...others] = elementsIn(element)
  const [block, ...more] = blocks
  if (!dot || others.length === 0 || block?.type !== 'paragraph' || more.length > 0) return blocks
  if (block.look.bold || block.numbering || !isDot(dot)) return blocks
  return [{ ...block, numbering: { list: 'dots', depth: 0, ordered: false } }]
}

/** Its inside may be the dot, and it what places that. */
function isDot(element: HtmlElement): boolean {
  if (textIn(element).trim() !== '') return false
  const style = declarations(element)
  const [width, height] = ['width', 'height'].map((name) => Number.parseFloat(style.get(name) ?? ''))
  const isSmall = width !== undefined && height !== undefined && width <= 14 && Math.abs(width - height) <= 2
  if (isSmall) return true
  const [inside, ...others] = elementsIn(element)
  return inside !== undefined && others.length === 0 && isDot(inside)
}
