import type { Html } from 'mdast'
import type { SourceBlock } from '../../../source/blocks.ts'
import { blockReaders } from '../../html/flow/block-readers.ts'
import { linkedWithin } from '../../html/flow/linked-within.ts'
import { aroundOf, codeTags } from '../../html/flow/read-flow.ts'
import { type Style, styleOf } from '../../html/flow/style-of.ts'
import { htmlFragment } from '../markup/html-fragment.ts'
import { rangeOf } from '../parse/parse-markdown.ts'
import { closeTags } from './close-tags.ts'
import { endLine } from './end-line.ts'
import type { Phrasing } from './phrasing.ts'

/** One tag of HTML within a paragraph; the blocks that end with it. */
export function readTag(
  node: Html,
  { phrasing, style }: { phrasing: Phrasing; style: Style },
): SourceBlock[] {
  const { buffer, tags, markdown } = phrasing
  const [, closing] = /^<\/\s*([a-z][\w-]*)/i.exec(node.value) ?? []
  if (closing !== undefined) {
    const tagName = closing.toLowerCase()
    const at = tags.findLastIndex((tag) => tag.tagName === tagName)
    if (at >= 0) closeTags(phrasing, at)
    return blockReaders.has(tagName) ? buffer.take() : []
  }
  const { elements, page } = htmlFragment(node, markdown)
  const [element] = elements
  if (!element) return []
  const { tagName } = element
  if (tagName === 'br') {
    buffer.add({ type: 'break', ...rangeOf(node) }, style)
    buffer.noteEnd('\n')
    return []
  }
  const reader = blockReaders.get(tagName)
  if (reader) {
    const isWhole = tagName === 'img' || tagName === 'hr'
    return [
      ...buffer.take(),
      ...(isWhole ? reader(element, { page, style }) : []).map((block) => linkedWithin(block, buffer)),
    ]
  }
  if (empty.has(tagName) || node.value.endsWith('/>')) return []
  const own = styleOf(element, style)
  const around = aroundOf(element, { page, style: own, outside: style })
  const { from, length } = rangeOf(node)
  endLine(phrasing, { next: markdown.text.charAt(from + length), style })
  for (const one of around) buffer.open(one)
  const isCode = codeTags.has(tagName) || (tags.at(-1)?.isCode ?? false)
  tags.push({ tagName, around, style: own, isCode })
  return []
}

/** Elements without an end. https://html.spec.whatwg.org/multipage/syntax.html#void-elements */
const empty = new Set(['area', 'base', 'col', 'embed', 'input', 'link', 'meta', 'source', 'track', 'wbr'])
