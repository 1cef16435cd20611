import { limits } from '@cec-bulletin/schema'
import type { Link, Nodes, PhrasingContent, Text } from 'mdast'
import type { Position } from 'unist'
import { pointIn, positionIn } from '../../parse/content.ts'
import type { Finder } from './finder.ts'
import { alignText, type WrittenText } from './written-text.ts'

interface TextPlace {
  /** The node that stands behind the text. */
  behind: Nodes | undefined
  finder: Finder
}

/**
 * A text as texts and the links between them. What was escaped is text on purpose, and so is an address that goes on in
 * the document where its text ends, as `https://e.cn/*a*` does.
 */
export function linkText(node: Text, { behind, finder }: TextPlace): PhrasingContent[] {
  const { value } = node
  const { findLinks, source, found } = finder
  // No issue holds a text as long as that.
  const addresses = value.length > limits.characters ? [] : findLinks(value)
  if (addresses.length === 0) return [node]
  const written = source === undefined ? undefined : alignText(node, source)
  const parts: PhrasingContent[] = []
  let done = 0
  for (const { start, end, href } of addresses) {
    const isSlice = Number.isInteger(start) && start >= done && end > start && end <= value.length
    if (!isSlice || typeof href !== 'string' || href === '') continue
    if (/[\n\r]/.test(value.slice(start, end)) || written?.isText(start, end)) continue
    if (end === value.length && behind && goesOn(start, written)) continue
    if (start > done) parts.push(part(done, start))
    const link: Link = { type: 'link', title: null, url: href, children: [part(start, end)] }
    link.position = link.children[0]?.position
    found.add(link)
    parts.push(link)
    done = end
  }
  if (done === 0) return [node]
  if (done < value.length) parts.push(part(done, value.length))
  return parts

  function part(start: number, end: number): Text {
    const position = positionOf(node, { start, end, written })
    return { type: 'text', value: value.slice(start, end), ...(position && { position }) }
  }

  /** Whether the finder, given the document itself, sees more than what the text holds. */
  function goesOn(start: number, text: WrittenText | undefined): boolean {
    const from = text && pointIn(text.content, start).offset
    if (source === undefined || from === undefined) return false
    const [line = ''] = source.slice(from, from + value.length - start + mostBehind).split(/[\n\r]/, 1)
    const [first] = findLinks(line)
    return first?.start === 0 && first.end > value.length - start
  }
}

/** How many characters are enough to see whether an address goes on. */
const mostBehind = 100

interface Slice {
  start: number
  end: number
  written: WrittenText | undefined
}

/** Where a piece of a text stands: without the document, the first one where the text does. */
function positionOf({ position }: Text, { start, end, written }: Slice): Position | undefined {
  if (written) return positionIn(written.content, start, end)
  return start === 0 ? position : undefined
}
