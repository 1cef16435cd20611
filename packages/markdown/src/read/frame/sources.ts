import type { SourceInput } from '@cec-bulletin/schema'
import type { PhrasingContent, RootContent } from 'mdast'
import { sourceLabelAt } from '../../dialect/leads.ts'
import { splitLines } from '../lines/split-lines.ts'
import { withoutLabel } from '../lines/without-lead.ts'
import { placed, type Reader, sourceOf } from '../reader.ts'

/**
 * Reads `摘自：[title](url)`, the last thing an article holds beside its notes: one source a line, or links listed. An
 * address that was found is a source of its own, or that of the title in front of it.
 */
export function takeSources(
  reader: Reader,
  nodes: RootContent[],
): { sources: SourceInput[]; others: RootContent[] } {
  const at = nodes.findLastIndex(({ type }) => type !== 'footnoteDefinition' && type !== 'definition')
  const node = nodes[at]
  const content =
    node?.type === 'paragraph' && withoutLabel(node.children, { reader, labelAt: sourceLabelAt })
  const lines = content ? splitLines(content).map((line) => readLine(reader, line)) : []
  const sources = lines.flatMap((line) => line ?? [])
  const isOwn = node && sourceOf(reader, node).startsWith(reader.labels.sources.trimEnd())
  const isDoubtful = !isOwn && sources.some(isSentence)
  if (sources.length === 0 || lines.includes(undefined) || isDoubtful) return { sources: [], others: nodes }
  return { sources, others: nodes.toSpliced(at, 1) }
}

// `来源：` may begin a sentence as well.
const isSentence = ({ title, url }: SourceInput) => url === undefined && /[。！？!?]/.test(title)

/**
 * The sources of a line: a text, links with no more than a separator between, or a title with an address behind it;
 * `undefined` for anything else.
 */
function readLine(reader: Reader, line: PhrasingContent[]): SourceInput[] | undefined {
  const [first] = line
  if (line.length === 1 && first?.type === 'text') return [placed(reader, first, { title: first.value })]
  return readLinks(reader, line) ?? readTitled(reader, line) ?? readText(reader, line)
}

function readLinks(reader: Reader, line: PhrasingContent[]): SourceInput[] | undefined {
  const sources: SourceInput[] = []
  for (const [index, node] of line.entries()) {
    const isSeparator = index % 2 === 1 && node.type === 'text' && /^[、，,；; ]+$/.test(node.value)
    const source = index % 2 === 0 ? readLink(reader, node) : undefined
    if (source) sources.push(source)
    else if (!isSeparator || index === line.length - 1) return undefined
  }
  return sources
}

function readLink(reader: Reader, node: PhrasingContent): SourceInput | undefined {
  if (node.type !== 'link' || node.title) return undefined
  const [text] = node.children
  if (node.children.length !== 1 || text?.type !== 'text') return undefined
  return placed(reader, node, { title: text.value, url: node.url })
}

/** `标题 https://e.cn/` and `标题（https://e.cn/）`, where nothing else stands on the line. */
function readTitled(reader: Reader, line: PhrasingContent[]): SourceInput[] | undefined {
  const [text, link, behind] = line
  if (text?.type !== 'text' || link?.type !== 'link' || line.length > 3) return undefined
  const isAddress = isFound(reader, link) || textOf(link) === link.url
  if (!isAddress || (behind && behind.type !== 'text')) return undefined
  const before = text.value.trim()
  const isEnclosed = /[（(]$/.test(before)
  const end = isEnclosed ? /^[）)][。.]?$/ : /^[。.]?$/
  const title = before.replace(isEnclosed ? /[（(]$/ : /[：:，,]$/, '').trim()
  if (title === '' || !end.test(behind?.value.trim() ?? '')) return undefined
  return [placed(reader, link, { title, url: link.url })]
}

/** A text with addresses in it that belong to nothing for sure. */
function readText(reader: Reader, line: PhrasingContent[]): SourceInput[] | undefined {
  const [first] = line
  if (!first || !line.every((node) => node.type === 'text' || isFound(reader, node))) return undefined
  return [placed(reader, first, { title: line.map(textOf).join('') })]
}

const isFound = ({ finder }: Reader, node: PhrasingContent): boolean =>
  node.type === 'link' && finder?.found.has(node) === true

function textOf(node: PhrasingContent): string {
  if (node.type === 'text') return node.value
  return node.type === 'link' ? node.children.map(textOf).join('') : ''
}
