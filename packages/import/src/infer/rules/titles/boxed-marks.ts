import { type BulletMarker, bulletMarkers, type OrderedMarker } from '@cec-bulletin/schema/model'
import type { SourceBlock, SourceList, SourceParagraph } from '../../../source/blocks.ts'
import { labelWords } from '../../../source/label-words.ts'
import { wordsOf } from '../../../source/words-of.ts'
import type { Desk } from '../../desk.ts'
import { isHeading } from '../../ranks.ts'
import { numberIn } from '../../words/number-in.ts'

/**
 * Numbers and marks in paragraphs of their own, as editors for WeChat set them, go to what stands behind them: a title
 * keeps its number, and texts become a list.
 */
export function boxedMarks(blocks: readonly SourceBlock[], { source }: Desk): SourceBlock[] {
  // Elsewhere such a number is that of a page.
  if (source.kind !== 'html') return [...blocks]
  const { text } = source
  const found: SourceBlock[] = []
  let index = 0
  while (index < blocks.length) {
    const items = itemsFrom(blocks, index, text)
    const mark = markOf(blocks[index], text)
    const next = blocks[index + 1]
    if (items.length > 1) {
      found.push(listOf(items, text))
      index += items.length * 2
    } else if (mark && next && isHeading(next) && !markOf(next, text)) {
      found.push(withMark(next, { mark, text }))
      index += 2
    } else {
      found.push(...blocks.slice(index, index + 1))
      index++
    }
  }
  return found
}

interface Mark {
  block: SourceParagraph
  written: string
  number?: number
}

function markOf(block: SourceBlock | undefined, text: string): Mark | undefined {
  if (block?.type !== 'paragraph' || (block.role !== undefined && block.role !== 'heading')) return undefined
  const written = wordsOf(block.inlines, text).trim()
  const [, digits] =
    /^(?:(?:PART|NO)[.\s]*)?(\d{1,2}|[一二三四五六七八九十]{1,3})[.、．]?$/i.exec(written) ?? []
  const number = digits === undefined ? undefined : numberIn(digits)
  if (number !== undefined) return { block, written, number }
  return /^[※●○◆◇■□★☆▲△▶►▼→✓•·]$/u.test(written) ? { block, written } : undefined
}

interface Item {
  mark: Mark
  block: SourceParagraph
}

/** The texts from a place on of which each has a mark before it: the same, or the next number. */
function itemsFrom(blocks: readonly SourceBlock[], start: number, text: string): Item[] {
  const items: Item[] = []
  for (let index = start; ; index += 2) {
    const mark = markOf(blocks[index], text)
    const block = blocks[index + 1]
    const last = items.at(-1)?.mark
    if (!mark || block?.type !== 'paragraph' || block.role !== undefined || markOf(block, text)) return items
    if (last && (mark.number === undefined ? last.written !== mark.written : last.number !== mark.number - 1))
      return items
    items.push({ mark, block })
  }
}

function listOf(items: readonly Item[], text: string): SourceList {
  const [first] = items
  const number = first?.mark.number
  const marker = first && markerOf(first.mark)
  return {
    type: 'list',
    ordered: number !== undefined,
    ...(number !== undefined && number !== 1 && { start: number }),
    ...(marker && { marker }),
    items: items.map(({ mark, block }) => [
      { ...block, inlines: [...asMark(mark.block, text), ...block.inlines] },
    ]),
  }
}

function markerOf({ written, number }: Mark): BulletMarker | OrderedMarker | undefined {
  if (number === undefined) return bulletMarkers.find((one) => one === written)
  if (/^0\d/.test(written)) return '01.'
  return /^\d/.test(written) ? undefined : '一、'
}

/** A number is part of its title; a mark is none. */
function withMark(title: SourceParagraph, { mark, text }: { mark: Mark; text: string }): SourceParagraph {
  const { block, number } = mark
  if (number === undefined) return { ...title, inlines: [...asMark(block, text), ...title.inlines] }
  return { ...title, inlines: [...block.inlines, { type: 'break', from: 0, length: 0 }, ...title.inlines] }
}

const asMark = ({ inlines }: SourceParagraph, text: string) =>
  labelWords(inlines, {
    start: 0,
    end: wordsOf(inlines, text).length,
    text,
    fate: 'mark',
    rule: 'boxed-mark',
  })
