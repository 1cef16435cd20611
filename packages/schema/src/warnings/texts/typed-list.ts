import type { Line, Slip, TextSuspicion } from '../suspicion.ts'
import { readTypedMark, type TypedMark } from './typed-mark.ts'

/** `•` or `1、` at the beginning of lines was typed for a list. As text, the lines run into one, and nobody hears a list. */
export const typedList: TextSuspicion = {
  code: 'typed-list',
  slipsIn,
  explain: ({ received, fix }) => {
    const mark = readTypedMark(received)
    const instead = (fix ?? `${mark?.instead ?? '- '}…`).trimStart().split('\n', 1).join('')
    return {
      en: `A line that begins with \`${mark?.mark}\` looks like the item of a list, but is text. Write it as one: \`${instead}\`.`,
      zh: `以“${mark?.mark}”开头的行像是列表，现在只是普通文字，多行还会连成一段。请改用列表写法：“${instead}”。`,
    }
  },
}

function slipsIn({ kind, text, before, after }: Line): Slip[] {
  if (kind !== 'paragraph') return []
  const lines = linesIn(text)
  const runs = runsIn(lines)
  const [only] = runs.length === 1 && lines[0]?.mark ? runs : []
  // One item for itself is hardly a list, but one that stands between others is.
  const isLone = only?.length === 1 && !goesOn(only[0], before, -1) && !goesOn(only[0], after, 1)
  return runs
    .filter((run) => run.length > 1 || (run === only && (!isLone || run[0].mark.isBullet)))
    .map(toSlip)
}

interface TypedLine {
  start: number
  text: string
  mark: TypedMark | undefined
}

type Item = TypedLine & { mark: TypedMark }

type Run = [Item, ...Item[]]

function linesIn(text: string): TypedLine[] {
  let start = 0
  return text.split('\n').map((line) => {
    const found = { start, text: line, mark: readTypedMark(line) }
    start += line.length + 1
    return found
  })
}

/** Lines under one another that count on, or have one bullet. */
function runsIn(lines: TypedLine[]): Run[] {
  const runs: Run[] = []
  let above: Item | undefined
  for (const { mark, ...line } of lines) {
    const item = mark && { ...line, mark }
    const run = runs.at(-1)
    if (item && above && run && follows(item.mark, above.mark, 1)) run.push(item)
    else if (item) runs.push([item])
    above = item
  }
  return runs
}

const follows = (mark: TypedMark, other: TypedMark, step: number) =>
  mark.family === other.family && (mark.isBullet || mark.number === other.number + step)

function goesOn({ mark }: Item, neighbour: string | undefined, step: number): boolean {
  if (neighbour === undefined) return false
  const other = readTypedMark(neighbour)
  return other !== undefined && follows(other, mark, step)
}

function toSlip(run: Run): Slip {
  const [first] = run
  const last = run.at(-1) ?? first
  const items = run.map(({ text, mark }) => mark.instead + text.slice(mark.mark.length).trimStart())
  // Behind a line of text only an empty line lets every list begin.
  const fix = `${first.start > 0 ? '\n' : ''}${items.join('\n')}`
  return { start: first.start, end: last.start + last.text.length, fix }
}
