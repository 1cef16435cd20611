import type { Html, PhrasingContent } from 'mdast'
import type { Position } from 'unist'
import type { Reader } from '../reader.ts'
import { addHtml, type HtmlPlace, spanBetween } from './add-html.ts'
import { mendAlone } from './mend-alone.ts'
import { isPlain, mendPair } from './mend-pair.ts'
import { pairTags } from './pair-tags.ts'
import { isBreakTag, reportBreaks } from './report-breaks.ts'
import { readTag } from './tags.ts'

/** Notes the HTML in a text, two tags that belong together as one problem. */
export function reportHtml(nodes: PhrasingContent[], place: HtmlPlace): void {
  const pairs = pairTags(nodes)
  const done = new Set<PhrasingContent>()
  const hasText = nodes.some((node) => node.type === 'text' && node.value.trim() !== '')
  for (let index = 0; index < nodes.length; index++) {
    const node = nodes[index]
    if (node?.type !== 'html' || done.has(node)) continue
    const closing = nodes[pairs.get(index) ?? -1]
    if (isBreakTag(node)) index = reportBreaks(nodes, index, place)
    else if (closing) {
      done.add(closing)
      reportPair(node, closing, place)
    } else reportAlone(node, { ...place, behind: hasText ? nodes[index + 1] : undefined, hasText })
  }
}

function reportPair(node: Html, closing: PhrasingContent, { reader, depth }: HtmlPlace): void {
  const tag = readTag(node.value)
  if (!tag) return
  const position = spanBetween(node, closing)
  const inner = sliceOf(reader, node.position?.end.offset, closing.position?.start.offset)
  const around = charactersAround(reader, position)
  const advice = mendPair({ tag, html: node.value, inner: inner ?? '', ...around })
  // Within marks, others may run together with them.
  const isSure = inner !== undefined && depth === 0
  addHtml(reader, { node, position, advice: isSure ? advice : { ...advice, mended: undefined } })
}

interface AlonePlace extends HtmlPlace {
  behind: PhrasingContent | undefined
  /** Whether there is anything to see beside it. */
  hasText: boolean
}

function reportAlone(node: Html, { reader, behind, hasText }: AlonePlace): void {
  const advice = mendAlone(node.value)
  const { before } = charactersAround(reader, node.position)
  const mayGo = hasText && (before !== '' || (behind?.type === 'text' && isPlain(behind.value)))
  addHtml(reader, {
    node,
    position: node.position,
    advice: mayGo ? advice : { ...advice, mended: undefined },
  })
}

function sliceOf({ source }: Reader, start: number | undefined, end: number | undefined): string | undefined {
  return start === undefined || end === undefined ? undefined : source?.slice(start, end)
}

/** The characters right before and behind something, where they are on the same line. */
function charactersAround({ source = '' }: Reader, position: Position | undefined) {
  const { start, end } = position ?? {}
  const before = start?.offset === undefined ? '' : source.charAt(start.offset - 1)
  const after = end?.offset === undefined ? '' : source.charAt(end.offset)
  return { before: before.trim() && before, after: after.trim() && after }
}
