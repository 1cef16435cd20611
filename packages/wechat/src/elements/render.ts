import type { Element, ElementContent } from 'hast'
import { isSpace, joinTexts } from '../tree/join-texts.ts'
import type { Context } from './context.ts'
import { renderers } from './renderers.ts'
import { setApart } from './set-apart.ts'

/** Makes what WeChat keeps of an element of @cec-bulletin/html: none, one or several nodes. */
export type Render = (element: Element, context: Context) => ElementContent[]

/**
 * What stands in an element, as WeChat keeps it. The line feeds between elements are left out, as WeChat makes gaps of
 * them; no other text is one.
 *
 * @throws {TypeError} for an element that has no renderer.
 */
export function render(nodes: readonly ElementContent[], context: Context): ElementContent[] {
  const [first] = nodes
  // Most elements hold one text.
  if (nodes.length === 1 && first?.type === 'text' && first.value !== '\n') return [first]
  const rendered: ElementContent[] = []
  // Nearly always texts are as they should be.
  let isTidy = true
  for (const node of nodes) {
    if (node.type === 'text') {
      if (node.value === '\n') continue
      isTidy &&= !isSpace(node) && rendered.at(-1)?.type !== 'text'
      rendered.push(node)
    } else if (node.type === 'element') {
      for (const one of renderElement(node, context)) {
        isTidy &&= one.type !== 'text'
        rendered.push(one)
      }
    } else throw new TypeError(`Cannot show a \`${node.type}\` in WeChat; expected an element or text`)
  }
  return isTidy ? rendered : joinTexts(rendered)
}

function renderElement(element: Element, context: Context): ElementContent[] {
  const renderer = renderers.get(element.tagName)
  if (renderer === undefined) {
    throw new TypeError(
      `Cannot show the element \`${element.tagName}\` in WeChat; expected one of ${[...renderers.keys()].join(', ')}`,
    )
  }
  // A word or two between others, such as a label in another language, changes nothing about their lines.
  // Nor do most elements have a language or a direction of their own.
  const { lang, dir } = element.properties
  if (element.tagName === 'span' || (lang === undefined && dir === undefined))
    return renderer(element, context)
  return setApart(element, { context, make: (within) => renderer(element, within) })
}
