import { loneMark } from '../../lines/joining/course/line-patterns.ts'
import type { TextLine } from './text-lines.ts'

/**
 * The lines in the order in which they are to be read, marks of items that stand below one another each in front of its
 * item: a tool takes them for a column of their own, beside as many items.
 */
export function withMarks<Line extends TextLine>(lines: readonly Line[], text: string): Line[] {
  const found: Line[] = []
  for (let index = 0; index < lines.length; ) {
    let end = index
    while (end < lines.length && isMark(lines[end], text)) end++
    const marks = lines.slice(index, end)
    const items =
      marks.length > 1 ? itemsBelow(lines.slice(end, end + marks.length * mostLines), { marks, text }) : []
    for (const [at, item] of items.entries()) found.push(...marks.slice(at, at + 1), ...item)
    index = end + items.flat().length
    if (items.length > 0) continue
    found.push(...marks, ...lines.slice(end, end + 1))
    index = end + 1
  }
  return found
}

const mostLines = 4

/** The lines of as many items: one for each mark up to a blank line, or as the ends of sentences say. */
function itemsBelow<Line extends TextLine>(
  lines: readonly Line[],
  { marks, text }: { marks: readonly Line[]; text: string },
): Line[][] {
  const [first] = lines
  const until = lines.findIndex(({ gap, page }, index) => page !== first?.page || (index > 0 && gap > 0))
  const near = until < 0 ? lines : lines.slice(0, until)
  if (near.length === marks.length) return near.map((line) => [line])
  const items: Line[][] = []
  for (const [index, line] of near.entries()) {
    const above = near[index - 1]
    if (!above || /[;；.。!！?？]\s*$/u.test(wordsAt(above, text))) {
      if (items.length === marks.length) break
      items.push([line])
    } else items.at(-1)?.push(line)
  }
  return items.length === marks.length ? items : []
}

const isMark = (line: TextLine | undefined, text: string) =>
  line !== undefined && line.length <= longest && loneMark.test(wordsAt(line, text))

/** In characters. */
const longest = 5

const wordsAt = ({ from, length }: TextLine, text: string) => text.slice(from, from + length)
