import type { BulletMarker, OrderedMarker } from '@cec-bulletin/schema'
import type { SourceBlock, SourceList, SourceParagraph } from '../../../source/blocks.ts'
import { labelWords } from '../../../source/label-words.ts'
import { wordsOf } from '../../../source/words-of.ts'
import type { Desk } from '../../desk/desk.ts'
import { numberIn } from '../../words/numbers/number-in.ts'
import { bulletStart, circled } from '../../words/signs.ts'
import { typedMarker } from '../../words/typed-marker.ts'

/**
 * Paragraphs that begin with the same mark, or with numbers that go on, are a list whose marks were typed. One with another
 * mark may stand within it: below an item that leads to it, or farther in.
 */
export function typedLists(blocks: readonly SourceBlock[], desk: Desk): SourceBlock[] {
  const { text } = desk.source
  const found: SourceBlock[] = []
  let open: Marked[][] = []
  for (const block of blocks) {
    const marked = markOf(block, desk)
    const at = marked ? open.findLastIndex((run) => goesOn(run.at(-1), marked)) : -1
    const last = open.at(-1)?.at(-1)
    if (marked && at >= 0) {
      fold(open, { upTo: at, text })
      open[at]?.push(marked)
    } else if (marked && last && isWithin(last, marked, text)) open.push([marked])
    else {
      found.push(...closed(open, text))
      open = marked ? [[marked]] : []
      if (!marked) found.push(block)
    }
  }
  return [...found, ...closed(open, text)]
}

interface Marked {
  block: SourceParagraph
  /** Its length in the words of the paragraph; 0 where it stays there, as an issue has no marker for it. */
  end: number
  /** The bullet. */
  sign?: string
  marker?: BulletMarker | OrderedMarker
  number?: number
  /** In which a mark that stays is written. */
  form?: number
  /** What stands within the item. */
  below: SourceBlock[]
}

/** Puts the lists that are farther in than one of the open ones into their items. */
function fold(open: Marked[][], { upTo, text }: { upTo: number; text: string }): void {
  while (open.length > upTo + 1) {
    const inner = open.pop() ?? []
    open
      .at(-1)
      ?.at(-1)
      ?.below.push(...blocksOf(inner, text))
  }
}

function closed(open: Marked[][], text: string): SourceBlock[] {
  fold(open, { upTo: 0, text })
  return blocksOf(open[0] ?? [], text)
}

const blocksOf = (run: readonly Marked[], text: string): SourceBlock[] =>
  run.length > 1 ? [listOf(run, text)] : run.flatMap(({ block, below }) => [block, ...below])

/** Whether the first item of another list stands within the item above it. */
function isWithin(last: Marked, next: Marked, text: string): boolean {
  if (next.number !== undefined && next.number !== 1) return false
  const isFarther = (next.block.line?.indent ?? 0) >= (last.block.line?.indent ?? 0) + 1
  return isFarther || /[：:]\s*$/u.test(wordsOf(last.block.inlines, text))
}

function markOf(block: SourceBlock, { source: { text, kind } }: Desk): Marked | undefined {
  if (block.type !== 'paragraph' || block.role !== undefined) return undefined
  const below: SourceBlock[] = []
  const words = wordsOf(block.inlines, text)
  const found = bulletStart.exec(words)
  if (found) {
    const marker = typedMarker(found[1] ?? '')
    return { block, end: found[0].length, below, sign: '•', ...(marker && { marker }) }
  }
  // Elsewhere a dash is one.
  const dash =
    kind === 'text'
      ? /^\s*([-*–])\s+(?=\S)/u
      : kind === 'pdf' || kind === 'docx'
        ? /^\s*([-–])\s+(?=\S)/u
        : undefined
  const [typed, sign] = dash?.exec(words) ?? []
  if (typed !== undefined) return { block, end: typed.length, below, sign: sign ?? '' }
  for (const [pattern, marker] of numbers) {
    const [whole, written] = pattern.exec(words) ?? []
    const number = written === undefined ? undefined : numberIn(written)
    if (whole === undefined || number === undefined) continue
    return { block, end: whole.length, below, number, ...(marker && { marker }) }
  }
  for (const [form, { pattern, first }] of kept.entries()) {
    const written = pattern.exec(words)?.[1]
    if (written === undefined) continue
    return { block, end: 0, below, number: written.charCodeAt(0) - first.charCodeAt(0) + 1, form }
  }
  return undefined
}

/** Marks that stay in the text of their items. */
const kept = [
  { pattern: new RegExp(String.raw`^\s*([${circled}])\s*(?=\S)`, 'u'), first: '①' },
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

function goesOn(last: Marked | undefined, next: Marked): boolean {
  if (!last) return false
  if (last.number === undefined || next.number === undefined) {
    return last.number === next.number && last.marker === next.marker && last.sign === next.sign
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
    items: run.map(({ block, end, below }) => [
      {
        ...block,
        inlines: labelWords(block.inlines, { start: 0, end, text, fate: 'mark', rule: 'typed-list' }),
      },
      ...below,
    ]),
  }
}
