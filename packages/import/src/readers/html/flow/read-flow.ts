import type { SourceBlock } from '../../../source/blocks.ts'
import {
  attributeOf,
  type HtmlElement,
  type HtmlNode,
  isElement,
  isProgram,
  isText,
  placeOf,
  textIn,
} from '../tree/nodes.ts'
import { anchorOfMark } from './anchor-of-mark.ts'
import { blockReaders } from './block-readers.ts'
import { type Around, createInlineBuffer, type InlineBuffer } from './inline-buffer.ts'
import { linkedWithin } from './linked-within.ts'
import { type Page, putAside, putAt } from './page.ts'
import { readText } from './read-text.ts'
import { type Style, styleOf } from './style-of.ts'

export interface FlowPlace {
  page: Page
  style: Style
}

/** The blocks of nodes that stand beside one another. */
export function readFlow(nodes: readonly HtmlNode[], { page, style }: FlowPlace): SourceBlock[] {
  const buffer = createInlineBuffer()
  const blocks = nodes.flatMap((node) => readNode(node, { page, style, buffer }))
  return [...blocks, ...buffer.take()]
}

interface NodePlace extends FlowPlace {
  buffer: InlineBuffer
  isCode?: boolean
}

/** The blocks that end with a node; what begins a paragraph waits in the buffer. */
function readNode(node: HtmlNode, place: NodePlace): SourceBlock[] {
  const { page, buffer } = place
  if (isText(node)) {
    const isAttribution =
      page.isQuote && buffer.lastCharacter() === '\n' && /^\s*(?:——|―|⸺|[—–]\s*\p{Lu})/u.test(node.value)
    const quoted = isAttribution ? buffer.take() : []
    readText(node, place)
    return quoted
  }
  if (!isElement(node) || isProgram(node)) return []
  const { tagName } = node
  if (page.isOutside?.(node) || isAnchorSign(node)) {
    putAside(textIn(node), { page, kind: 'markup', at: node.sourceCodeLocation })
    return tagName === 'a' ? [] : buffer.take()
  }
  const anchor = anchorOf(node, page)
  const ended = anchor === undefined ? [] : buffer.take()
  const mark = page.anchors && anchorOfMark(node)
  if (anchor !== undefined) buffer.name(anchor)
  if (mark !== undefined) {
    page.anchors?.add(mark)
    const words = textIn(node).trim()
    const range = putAt(words, { page, at: node.sourceCodeLocation })
    buffer.add({ type: 'noteReference', identifier: mark, ...range }, place.style)
    buffer.noteEnd(words)
    return ended
  }
  const style = styleOf(node, place.style)
  if (style.hidden && !place.style.hidden) {
    putAside(textIn(node), { page, kind: 'hidden', at: node.sourceCodeLocation })
    return []
  }
  if (tagName === 'br') {
    // An empty line parts paragraphs.
    if (buffer.lastCharacter() === '\n') return buffer.take()
    buffer.add({ type: 'break', ...putAt('', { page, at: node.sourceCodeLocation }) }, style)
    buffer.noteEnd('\n')
    return []
  }
  const reader = blockReaders.get(tagName)
  if (reader)
    return [
      ...ended,
      ...buffer.take(),
      ...reader(node, { page, style }).map((block, index) =>
        index === 0 && anchor !== undefined && block.type === 'paragraph'
          ? { ...block, id: anchor }
          : linkedWithin(block, buffer),
      ),
    ]
  const inside = { ...place, style, ...(codeTags.has(tagName) && { isCode: true }) }
  const around = aroundOf(node, { page, style, outside: place.style })
  for (const one of around) buffer.open(one)
  const blocks = node.childNodes.flatMap((child) => readNode(child, inside))
  for (const one of around.toReversed()) {
    // A link without words leads nowhere that anybody could click on.
    if (!buffer.close() && one.type === 'link') putLinkAside(one, page)
  }
  return [...ended, ...blocks]
}

/** The anchor of an element to which a mark of a note leads: a paragraph begins there. */
function anchorOf(node: HtmlElement, { anchors }: Page): string | undefined {
  const name = attributeOf(node, 'id') ?? attributeOf(node, 'name')
  return name !== undefined && anchors?.has(name) ? name : undefined
}

/** What stands beside a heading to link to it, or below a text to lead back: `#`, `¶`, `↩`, `返回顶部`. */
const isAnchorSign = (node: HtmlElement) =>
  node.tagName === 'a' &&
  /^#/.test(attributeOf(node, 'href') ?? '') &&
  /^(?:[#¶§🔗↩↑^[\]【】\s]|\ufe0e|(?:返|回)[回到]?(?:页首|顶部|目录)|(?:back to )?top)*$/iu.test(textIn(node))

export const codeTags = new Set(['code', 'kbd', 'samp', 'tt'])

/** The link and the marks that an element opens around its words. */
export function aroundOf(
  node: HtmlElement,
  { page, style, outside }: FlowPlace & { outside: Style },
): Around[] {
  const href = node.tagName === 'a' ? attributeOf(node, 'href')?.trim() : undefined
  const leads = href !== undefined && href !== '' && !/^(?:javascript:|#)/i.test(href)
  const title = leads ? attributeOf(node, 'title')?.trim() : undefined
  const words = textIn(node).trim()
  const link = leads && {
    type: 'link' as const,
    url: putAt(href, { page, at: placeOf(node, 'href') }),
    // What says the words of the link again says nothing.
    ...(title && title !== words && { title: putAt(title, { page, at: placeOf(node, 'title') }) }),
  }
  return [
    ...(link ? [link] : []),
    ...(style.bold && !outside.bold ? [{ type: 'strong' as const }] : []),
    ...(style.italic && !outside.italic ? [{ type: 'emphasis' as const }] : []),
    ...(style.struck && !outside.struck ? [{ type: 'delete' as const }] : []),
  ]
}

function putLinkAside({ url, title }: Extract<Around, { type: 'link' }>, { asides }: Page): void {
  for (const range of [url, title]) if (range && range.length > 0) asides.push({ ...range, kind: 'markup' })
}
