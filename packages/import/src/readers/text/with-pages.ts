import { isAddressLine, startsBlock } from '../../lines/joining/starts-block.ts'
import { pageNumberIn } from '../../lines/pages/page-number-in.ts'
import type { TextLine } from './text-lines.ts'

/**
 * The lines with their pages, in a text without form feeds: many blank lines stand between two pages where what follows
 * them repeats, and a line that is the number of a page ends one.
 */
export function withPages(lines: readonly TextLine[], text: string): TextLine[] {
  if (lines.some(({ page }) => page > 1)) return [...lines]
  const starts = new Set(
    startsByGaps(lines, text) ?? startsByHeaders(lines, text) ?? startsByNumbers(lines, text),
  )
  let page = 1
  return lines.map((line, index) => {
    if (!starts.has(index)) return { ...line, page }
    page++
    return { ...line, page, gap: 0 }
  })
}

/** Behind gaps that are wider than the usual one, where the first lines behind several of them are the same. */
function startsByGaps(lines: readonly TextLine[], text: string): number[] | undefined {
  const usual = usualGap(lines)
  const starts = lines.flatMap(({ gap }, index) =>
    index > 0 && gap >= Math.max(2, usual + 1) ? [index] : [],
  )
  const tops = [0, ...starts].map((index) => wordsAt(lines[index], text))
  const repeated = tops.filter((words) => isHeader(words) && tops.indexOf(words) !== tops.lastIndexOf(words))
  return repeated.length >= 2 && repeated.length * 3 >= tops.length ? starts : undefined
}

/** At lines that say the same with numbers that count on, such as `第 2 页 校园简报`, of which the first is that of the text. */
function startsByHeaders(lines: readonly TextLine[], text: string): number[] | undefined {
  const [first] = lines
  const header = first && headerIn(wordsAt(first, text))
  if (!header) return undefined
  const starts: number[] = []
  lines.forEach((line, index) => {
    const found = headerIn(wordsAt(line, text))
    const isNext = found?.rest === header.rest && found.number === header.number + starts.length
    if (isNext) starts.push(index)
  })
  return starts.length > 1 ? starts.slice(1) : undefined
}

/** The number of the page in a running header, and what else it says. */
function headerIn(words: string): { number: number; rest: string } | undefined {
  const front = /^第(\d{1,4})[页⻚](.{2,40})$/u.exec(words)
  if (front) return { number: Number(front[1]), rest: front[2] ?? '' }
  const back = /^(.{2,40})第(\d{1,4})[页⻚]$/u.exec(words)
  return back ? { number: Number(back[2]), rest: back[1] ?? '' } : undefined
}

/** Behind lines such as `- 3 -`, and behind numbers alone that count on. */
function startsByNumbers(lines: readonly TextLine[], text: string): number[] {
  const numbers = lines.flatMap((line, index) => {
    const number = pageNumberIn(wordsAt(line, text))
    return number && (number.isSure || number.number < firstYear) ? [{ ...number, index }] : []
  })
  // Numbers that stand below one another are a column, as beside a list of contents.
  const found = numbers.filter(
    ({ index }, at) => numbers[at - 1]?.index !== index - 1 && numbers[at + 1]?.index !== index + 1,
  )
  const isCount = ({ number, isSure }: (typeof found)[number], at: number) =>
    isSure || found[at - 1]?.number === number - 1 || found[at + 1]?.number === number + 1
  const counted = found.filter(isCount).map(({ index }) => index)
  if (counted.length < 2) return []
  // Where the same line stands above each number, and text below the last, both are at the top of a page; else the number
  // ends one.
  const above = counted.map((index) => wordsAt(lines[index - 1], text))
  const last = counted.at(-1) ?? 0
  const isTop =
    behindLinks(lines, { index: last, text }) < lines.length &&
    above.every((words) => words !== '' && words === above[0])
  const starts = counted.map((index) => (isTop ? index - 1 : behindLinks(lines, { index, text })))
  return starts.filter((index) => index > 0 && index < lines.length)
}

/** `2024` and `2025` are names of columns. */
const firstYear = 1900

/** The links of a page may be written behind its number. */
function behindLinks(lines: readonly TextLine[], { index, text }: { index: number; text: string }): number {
  let start = index + 1
  while (isAddressLine(wordsAt(lines[start], text))) start++
  return start
}

const wordsAt = (line: TextLine | undefined, text: string) =>
  line ? text.slice(line.from, line.from + line.length).replace(/\s+/gu, '') : ''

const isHeader = (words: string) => words.length <= 40 && !startsBlock(words) && !/[。；]$/u.test(words)

function usualGap(lines: readonly TextLine[]): number {
  const counts = new Map<number, number>()
  for (const { gap } of lines) counts.set(gap, (counts.get(gap) ?? 0) + 1)
  return [...counts].reduce((most, one) => (one[1] > most[1] ? one : most), [0, 0])[0]
}
