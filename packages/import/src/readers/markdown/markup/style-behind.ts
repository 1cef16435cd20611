import { parseFragment } from 'parse5'
import { type Style, styleOf } from '../../html/flow/style-of.ts'
import { elementsIn } from '../../html/tree/nodes.ts'

interface Open {
  tagName: string
  style: Style
}

/** The elements that stay open behind a piece of HTML, with the style in each: `<div align="center">` in a line of its own. */
export function styleBehind(
  html: string,
  { styles, style }: { styles: readonly Open[]; style: Style },
): Open[] {
  const open = [...styles]
  for (const [tag, slash, name = ''] of html.matchAll(containerTag)) {
    const tagName = name.toLowerCase()
    if (slash) {
      const at = open.findLastIndex((one) => one.tagName === tagName)
      if (at >= 0) open.length = at
      continue
    }
    const [element] = elementsIn(parseFragment(tag))
    const inside = open.at(-1)?.style ?? style
    if (element && open.length < deepest) open.push({ tagName, style: styleOf(element, inside) })
  }
  return open
}

const containerTag = /<(\/?)(div|p|center|section|article|details|blockquote)(?=[\s>])[^<>]*>/gi

const deepest = 100
