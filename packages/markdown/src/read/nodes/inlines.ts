import type { Inline, InlineInput } from '@cec-bulletin/schema'
import { type ByType, rowsOf } from '@cec-bulletin/schema/model'
import type { PhrasingContent } from 'mdast'
import { reportHtml } from '../html/report-html.ts'
import { breakLines } from '../lines/break-lines.ts'
import { type Joined, joinLines } from '../lines/join-lines.ts'
import type { FindingCode } from '../problems/explain.ts'
import { placed, type Reader } from '../reader.ts'
import { standIn } from '../stand-ins.ts'
import { type InlinePlace, refuse } from './inline-place.ts'
import { readLink, readLinkReference } from './inlines/link.ts'
import { readMark } from './inlines/mark.ts'

/** What may stand in a text of mdast. */
type Readable = Extract<PhrasingContent, { type: Inline['type'] | 'linkReference' }>

const readable: ByType<Readable, InlinePlace, InlineInput> = {
  text: (node, { joined }) => ({ type: 'text', value: joined.get(node) ?? node.value }),
  strong: readMark,
  emphasis: readMark,
  delete: readMark,
  link: readLink,
  linkReference: readLinkReference,
  break: () => ({ type: 'break' }),
  inlineCode: ({ value }) => ({ type: 'inlineCode', value }),
  footnoteReference: (node, { reader }) =>
    placed(reader, node, { type: 'footnoteReference', identifier: node.identifier }),
}

/** The nodes that are no inline content of an issue, and the problem that each is. */
const refused: Record<string, FindingCode> = {
  image: 'image-in-text',
  imageReference: 'image-in-text',
}

const readers = rowsOf(readable)

const refusals = new Map(Object.entries(refused))

interface InlinesOptions {
  reader: Reader
  /** How many marks and links stand around it. */
  depth?: number
  /** The texts among them that were wrapped, unless they are all of a paragraph. */
  joined?: Joined
}

/** Inline content as input of `parseIssue`. */
export function readInlines(nodes: PhrasingContent[], options: InlinesOptions): InlineInput[] {
  const { reader, depth = 0, joined = joinLines(nodes) } = options
  if (nodes.some(({ type }) => type === 'html')) reportHtml(nodes, { reader, depth })
  return nodes.map((node) => readInline(node, { reader, depth, joined }))
}

/** The same for what stands on one line: sub-headings, captions, credits, attributions. */
export function readLine(nodes: PhrasingContent[], { reader }: { reader: Reader }): InlineInput[] {
  return readWithin('line', nodes, reader)
}

/** The same for a cell. */
export function readCell(nodes: PhrasingContent[], { reader }: { reader: Reader }): InlineInput[] {
  return readWithin('cell', breakLines(nodes, { reader }), reader)
}

function readWithin(holder: Reader['holder'], nodes: PhrasingContent[], reader: Reader): InlineInput[] {
  const { holder: around } = reader
  reader.holder = holder
  const content = readInlines(nodes, { reader })
  reader.holder = around
  return content
}

function readInline(node: PhrasingContent, place: InlinePlace): InlineInput {
  // It was told with all other HTML beside it.
  if (node.type === 'html') return standIn
  const read = readers.get(node.type)
  return read
    ? read(node as Readable, place)
    : refuse(node, { reader: place.reader, code: refusals.get(node.type) ?? 'unknown-node' })
}
