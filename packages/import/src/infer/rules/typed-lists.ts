import type { BulletMarker, OrderedMarker } from '@cec-bulletin/schema'
import type { SourceBlock, SourceList, SourceParagraph } from '../../source/blocks.ts'
import { labelWords } from '../../source/label-words.ts'
import { wordsOf } from '../../source/words-of.ts'
import type { Desk } from '../desk.ts'
import { numberIn } from '../words/number-in.ts'

/** Paragraphs that begin with the same mark, or with numbers that go on, are a list whose marks were typed. */
export function typedLists(blocks: readonly SourceBlock[], desk: Desk): SourceBlock[] {
  const { text } = desk.source
  const found: SourceBlock[] = []
  let run: Marked[] = []
  const close = () => {
    found.push(...(run.length > 1 ? [listOf(run, text)] : run.map(({ block }) => block)))
    run = []
  }
  for (const block of blocks) {
    const marked = markOf(block, text)
    const last = run.at(-1)
    if (marked && last && goesOn(last, marked)) run.push(marked)
    else {
      close()
      if (marked) run.push(marked)
      else found.push(block)
    }
  }
  close()
  return found
}

interface Marked {
  block: SourceParagraph
  /** Its length in the words of the paragraph; 0 where it stays there, as an issue has no marker for it. */
  end: number
  marker?: BulletMarker | OrderedMarker
  number?: number
  /** In which a mark that stays is written. */
  form?: number
}

function markOf(block: SourceBlock, text: string): Marked | undefined {
  if (block.type !== 'paragraph' || block.role !== undefined) return undefined
  const words = wordsOf(block.inlines, text)
  const bullet = /^\s*([※●○◆◇■□★☆▲△→✓•·])\s*(?=\S)/u.exec(words)
  if (bullet) {
    const [whole, mark = ''] = bullet
    return { block, end: whole.length, ...(mark !== '•' && mark !== '·' && { marker: mark as BulletMarker }) }
  }
  for (const [pattern, marker] of numbers) {
    const [whole, written] = pattern.exec(words) ?? []
    const number = written === undefined ? undefined : numberIn(written)
    if (whole === undefined || number === undefined) continue
    return { block, end: whole.length, number, ...(marker && { marker }) }
  }
  for (const [form, { pattern, first }] of kept.entries()) {
    const written = pattern.exec(words)?.[1]
    if (written === undefined) continue
    return { block, end: 0, number: written.charCodeAt(0) - first.charCodeAt(0) + 1, form }
  }
  return undefined
}

/** Marks that stay in the text of their items. */
const kept = [
  { pattern: /^\s*([①②③④⑤⑥⑦⑧⑨⑩])\s*(?=\S)/u, first: '①' },
  { pattern: /^\s*[（(]?([A-H])(?:[.．、）)]|\s(?=\p{Script=Han}))\s*(?=\S)/u, first: 'A' },
  { pattern: /^\s*[（(]?([a-h])[.．、）)]\s*(?=\S)/u, first: 'a' },
]

const numbers: [RegExp, OrderedMarker | undefined][] = [
  [/^\s*(0\d)[.．、]\s*(?=\S)/u, '01.'],
  [/^\s*(\d{1,2})[.．、](?!\d)\s*(?=\S)/u, undefined],
  [/^\s*[（(]?(\d{1,2})[）)]\s*(?=\S)/u, '1)'],
  [/^\s*([一二三四五六七八九十]{1,3})、\s*(?=\S)/u, '一、'],
  [/^\s*[（(]([一二三四五六七八九十]{1,3})[）)]\s*(?=\S)/u, '（一）'],
]

function goesOn(last: Marked, next: Marked): boolean {
  if (last.number === undefined || next.number === undefined) {
    return last.number === next.number && last.marker === next.marker
  }
  if (last.form !== next.form) return false
  // `09.` is followed by `10.`
  const isSame =
    last.marker === next.marker || (last.marker === '01.' && next.marker === undefined && next.number > 9)
  return isSame && next.number === last.number + 1
}

function listOf(run: readonly Marked[], text: string): SourceList {
  const [first] = run
  const isOrdered = first?.number !== undefined && first.end > 0
  return {
    type: 'list',
    ordered: isOrdered,
    ...(isOrdered && first.number !== 1 && { start: first.number }),
    ...(first?.marker && { marker: first.marker }),
    items: run.map(({ block, end }) => [
      {
        ...block,
        inlines: labelWords(block.inlines, { start: 0, end, text, fate: 'mark', rule: 'typed-list' }),
      },
    ]),
  }
}
