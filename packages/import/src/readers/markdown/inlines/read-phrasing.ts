import type { FootnoteReference, PhrasingContent } from 'mdast'
import type { SourceBlock } from '../../../source/blocks.ts'
import { createInlineBuffer } from '../../html/flow/inline-buffer.ts'
import { linkedWithin } from '../../html/flow/linked-within.ts'
import type { Style } from '../../html/flow/style-of.ts'
import type { Markdown } from '../markdown.ts'
import { rangeOf } from '../parse/parse-markdown.ts'
import { beginsField } from './begins-field.ts'
import { closeTags } from './close-tags.ts'
import { endLine } from './end-line.ts'
import { firstCharacter } from './first-character.ts'
import { imageOf } from './image-of.ts'
import { linkOf } from './link-of.ts'
import type { Phrasing } from './phrasing.ts'
import { putWords } from './put-words.ts'
import { readTag } from './read-tag.ts'
import { within } from './within.ts'
import { wordsIn } from './words-in.ts'

/** The paragraph that phrasing is, in front of each picture in it and behind. */
export function readPhrasing(
  nodes: readonly PhrasingContent[],
  { markdown, style }: { markdown: Markdown; style: Style },
): SourceBlock[] {
  const phrasing: Phrasing = { markdown, buffer: createInlineBuffer(), tags: [], line: {} }
  const blocks = readNodes(nodes, { phrasing, style })
  return [...blocks, ...phrasing.buffer.take()]
}

interface Place {
  phrasing: Phrasing
  style: Style
}

/** Tags that are open at the end of what they stand in end there. */
function readNodes(nodes: readonly PhrasingContent[], { phrasing, style }: Place): SourceBlock[] {
  const inside: Phrasing = { ...phrasing, tags: [] }
  const blocks = nodes.flatMap((node) =>
    readNode(node, { phrasing: inside, style: inside.tags.at(-1)?.style ?? style }),
  )
  closeTags(inside, 0)
  return blocks
}

function readNode(node: PhrasingContent, place: Place): SourceBlock[] {
  const { phrasing, style } = place
  const { markdown, buffer } = phrasing
  const range = rangeOf(node)
  switch (node.type) {
    case 'text':
      if (node.value === '\n' && range.length <= 2) {
        if (!markdown.isOwn && beginsField(markdown.text, range.from + range.length)) return buffer.take()
        phrasing.line.end = range
        return []
      }
      return readText(range, { ...place, value: node.value })
    case 'inlineCode':
      putWords(within(range, { value: node.value, text: markdown.text }), { phrasing, style, isCode: true })
      return []
    case 'break':
      buffer.add({ type: 'break', ...range }, style)
      buffer.noteEnd('\n')
      return []
    case 'footnoteReference':
      endLine(phrasing, { next: firstCharacter([node]), style })
      buffer.add({ type: 'noteReference', ...range, identifier: noteName(node, markdown) }, style)
      return []
    case 'image':
    case 'imageReference':
      phrasing.line.end = undefined
      return [...buffer.take(), ...imageOf(node, markdown).map((image) => linkedWithin(image, buffer))]
    case 'html':
      return readTag(node, place)
    case 'link':
    case 'linkReference': {
      const link = linkOf(node, markdown)
      return link ? readInside(node.children, { ...place, around: link }) : readNodes(node.children, place)
    }
    case 'strong':
      return readInside(node.children, {
        phrasing,
        style: { ...style, bold: markdown.hasLooks },
        around: { type: 'strong' },
      })
    case 'emphasis':
    case 'delete':
      return readInside(node.children, { ...place, around: { type: node.type } })
  }
}

/** Names that differ by their case alone are one in Markdown, and are not in an issue. */
const noteName = ({ label, identifier }: FootnoteReference, { isOwn }: Markdown) =>
  isOwn ? (label ?? identifier) : identifier

function readInside(
  nodes: readonly PhrasingContent[],
  { around, ...place }: Place & { around: Parameters<Phrasing['buffer']['open']>[0] },
): SourceBlock[] {
  // The space between two lines stands in front of a mark, not in it.
  endLine(place.phrasing, { next: firstCharacter(nodes), style: place.style })
  place.phrasing.buffer.open(around)
  const blocks = readNodes(nodes, place)
  place.phrasing.buffer.close()
  return blocks
}

function readText(
  range: { from: number; length: number },
  { phrasing, style, value }: Place & { value: string },
): SourceBlock[] {
  const { markdown, buffer, tags } = phrasing
  return wordsIn(range, { value, markdown }).flatMap((words): SourceBlock[] => {
    if ('url' in words) {
      const { url, alt, caption } = words
      const line = caption && [{ type: 'text' as const, ...caption }]
      return [...buffer.take(), { type: 'image', url, ...(alt && { alt }), ...(line && { caption: line }) }]
    }
    putWords(words, { phrasing, style, isCode: tags.at(-1)?.isCode ?? false })
    return []
  })
}
