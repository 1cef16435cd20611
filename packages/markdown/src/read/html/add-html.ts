import type { Html, PhrasingContent } from 'mdast'
import type { Position } from 'unist'
import { html as sentences } from '../problems/explanations/html.ts'
import { type Reader, report } from '../reader.ts'
import type { HtmlAdvice } from './mend-pair.ts'

/** Where a text with HTML in it stands. */
export interface HtmlPlace {
  reader: Reader
  /** How many marks and links stand around it. */
  depth: number
}

interface Addition {
  node: Html
  position: Position | undefined
  advice: HtmlAdvice
}

/** Notes HTML, with what to type in its place. */
export function addHtml(reader: Reader, { node, position, advice }: Addition): void {
  const { say, detail, mended } = advice
  if (say !== 'comment') for (const [, name = ''] of node.value.matchAll(named)) reader.names.add(name)
  const [start, end] = [position?.start.offset, position?.end.offset]
  const isPlaced = start !== undefined && end !== undefined
  const written = isPlaced ? reader.source?.slice(start, end) : undefined
  report(reader, {
    node,
    code: 'raw-html',
    received: written ?? node.value,
    position,
    detail,
    ...(say && { say: sentences[say] }),
    ...(isPlaced && written !== undefined && mended !== undefined && { fix: { start, end, text: mended } }),
  })
}

const named = /\s(?:id|name)\s*=\s*["']?([^\s"'>]+)/gi

export function spanBetween(first: PhrasingContent, last: PhrasingContent): Position | undefined {
  return first.position && last.position && { start: first.position.start, end: last.position.end }
}
