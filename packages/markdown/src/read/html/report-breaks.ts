import type { Html, PhrasingContent } from 'mdast'
import type { Position } from 'unist'
import type { Reader } from '../reader.ts'
import { addHtml, type HtmlPlace, spanBetween } from './add-html.ts'
import { type HtmlAdvice, isPlain } from './mend-pair.ts'
import { readTag } from './tags.ts'

export const isBreakTag = (node: PhrasingContent | undefined): node is Html =>
  node?.type === 'html' && readTag(node.value)?.name === 'br'

/**
 * Notes `<br>`, the node at an index; several with nothing between them are one problem.
 *
 * @returns The index of the last of them.
 */
export function reportBreaks(nodes: PhrasingContent[], index: number, place: HtmlPlace): number {
  const { reader, depth } = place
  let before = index
  while (isGap(nodes[before - 1])) before--
  let behind = index
  let last = index
  for (; isGap(nodes[behind]); behind++) if (isBreakTag(nodes[behind])) last = behind
  const [first, end] = [nodes[index], nodes[last]]
  if (!isBreakTag(first) || !end) return index
  const isAtEdge = before === 0 || behind === nodes.length
  const isRun =
    nodes.slice(before, behind).filter((node) => node.type === 'break' || isBreakTag(node)).length > 1
  const span = spanBetween(first, end)
  const say = sentenceFor(reader, { isAtEdge: isAtEdge && depth === 0, isRun })
  const advice = { say, detail: first.value } satisfies HtmlAdvice
  if (say === 'breakInCell')
    addHtml(reader, { node: first, position: span, advice: { ...advice, mended: '<br>' } })
  else if (say === 'breakAtEdge') {
    // Where it stands alone, nothing would be left.
    const isAlone = before === 0 && behind === nodes.length
    addHtml(reader, {
      node: first,
      position: span,
      advice: isAlone || isRun ? advice : { ...advice, mended: '' },
    })
  } else if (say === 'break' && !isAtEdge) {
    const { position, mended } = mendBreak(span, { reader, next: nodes[last + 1] })
    addHtml(reader, { node: first, position, advice: { ...advice, mended } })
  } else addHtml(reader, { node: first, position: span, advice })
  return last
}

function sentenceFor({ holder }: Reader, { isAtEdge, isRun }: { isAtEdge: boolean; isRun: boolean }) {
  // `<br>` itself is none here.
  if (holder === 'cell') return 'breakInCell'
  if (holder === 'line') return 'breakOnLine'
  if (isAtEdge) return 'breakAtEdge'
  return isRun ? 'breaks' : 'break'
}

/** Whether nothing of a node can be seen. */
const isGap = (node: PhrasingContent | undefined) =>
  node?.type === 'break' || (node?.type === 'text' && node.value.trim() === '') || isBreakTag(node)

interface Behind {
  reader: Reader
  next: PhrasingContent | undefined
}

/** A backslash and the end of a line, if what follows can begin a line; the spaces behind the tag go with it. */
function mendBreak(position: Position | undefined, { reader: { source = '' }, next }: Behind) {
  if (position?.end.offset === undefined) return { position }
  const { start, end } = position
  const { offset = 0 } = end
  const [spaces = '', lineEnd] = /^[ \t]*([\r\n]?)/.exec(source.slice(offset, offset + 1000)) ?? []
  const length = spaces.length - (lineEnd?.length ?? 0)
  const begins =
    next?.type === 'text' &&
    isPlain(
      next.value
        .trimStart()
        .split(/[\r\n]/, 1)
        .join(''),
    )
  const newLine = /\r\n|\n|\r/.exec(source)?.[0] ?? '\n'
  return {
    position: { start, end: { ...end, column: end.column + length, offset: offset + length } },
    mended: lineEnd ? '\\' : begins ? `\\${newLine}` : undefined,
  }
}
