import { widthOf } from '../../../lines/width-of.ts'
import type { SourceBlock } from '../../../source/blocks.ts'
import { type HtmlElement, textIn } from '../tree/nodes.ts'
import { type Page, putAt } from './page.ts'

/** The lines of a text that was sent as it was typed, as mail archives show it; `undefined` of code. */
export function proseLines(element: HtmlElement, page: Page): SourceBlock[] | undefined {
  const value = textIn(element).trimEnd()
  if (!isProse(element)) return undefined
  const start = putAt(value, { page, at: element.sourceCodeLocation }).from
  const blocks: SourceBlock[] = []
  let [at, end, gap] = [0, 0, 0]
  for (const written of value.split('\n')) {
    const words = written.trim()
    const { length } = words
    if (length === 0) gap++
    else {
      const before = written.indexOf(words)
      const from = start + at + before
      const indent = widthOf(written.slice(0, before))
      const space = { from: start + end, length: at + before - end }
      blocks.push({
        type: 'paragraph',
        inlines: [
          { type: 'label', ...space, fate: 'dropped', rule: 'line-break' },
          { type: 'text', from, length },
        ],
        look: {},
        line: { from, length, page: 1, width: widthOf(words), gap, ...(indent > 0 && { indent }) },
      })
      end = at + before + length
      gap = 0
    }
    at += written.length + 1
  }
  return blocks
}

/** Code has Chinese in its comments at most. */
export const isProse = (element: HtmlElement): boolean =>
  element.tagName === 'pre' && chineseIn(element) > Math.max(100, textIn(element).length / 3)

export const chineseIn = (element: HtmlElement): number =>
  textIn(element).match(/\p{Script=Han}/gu)?.length ?? 0
