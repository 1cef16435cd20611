import type { Line, Slip, TextSuspicion } from '../../suspicion.ts'
import { readTypedMark, type TypedMark } from './typed-mark.ts'

/** `•` or `1、` at the beginning of lines was typed for a list. As text, the lines run into one, and nobody hears a list. */
export const typedList: TextSuspicion = {
  code: 'typed-list',
  slipsIn,
  explain: ({ received, fix }) => {
    if (fix === '')
      return {
        en: `\`${received.trim()}\` stands behind the mark of an item, and is shown beside it. Take it out.`,
        zh: `列表项已有自己的标记，“${received.trim()}”会显示在它后面，请删去。`,
      }
    const { mark, instead, number } = readTypedMark(received) ?? { mark: '', instead: '- ', number: 0 }
    const [item = ''] = (fix ?? `${instead}…`).trimStart().split('\n', 1)
    const isBelowText = fix?.startsWith('\n')
    // Below text no list begins with another number, and another item may stand above.
    const isLater = isBelowText && number > 1 && /^\d/.test(item)
    const isWritten = received.startsWith(`${item}\n`)
    // The eye does not tell it from the space that makes an item.
    const isHard = received.charAt(mark.length) === '\u00a0'
    return {
      en: `A line that begins with \`${mark.trim()}\` looks like the item of a list, but is text${isHard ? ', as the space behind it is one that does not break' : ''}. ${
        isLater
          ? `Put an empty line above the list and begin it at its first item, each number on one line with its text${isWritten ? '' : `: here \`${item}\``}.`
          : `${isBelowText ? 'Put an empty line above it and write it' : 'Write it'} as one: \`${item}\`.`
      }`,
      zh: `以“${mark.trim()}”开头的行像是列表中的一项，现在只是普通文字${isHard ? '：它后面的空格是不换行空格' : ''}。${
        isLater
          ? `请在整个列表上面空一行，从第一项写起，编号和文字写在同一行${isWritten ? '' : `，这一项写成“${item}”`}。`
          : `请${isBelowText ? '在上面空一行，并' : ''}改用列表写法：“${item}”。`
      }`,
    }
  },
}

function slipsIn(line: Line): Slip[] {
  if (line.kind !== 'paragraph') return []
  const lines = linesIn(line.text)
  const [first] = lines
  if (first && line.isMarked) first.mark = undefined
  const runs = runsIn(lines)
  const inLines = runs
    .filter((run) => isList(run, lines) && !areNotes(run[0].mark.mark, line))
    .map((run) => toSlip(run, lines))
  if (inLines.length > 0) return inLines
  const [only] = runs
  if (line.isItem && first?.mark?.isPlain) return [{ start: 0, end: lengthOf(first), fix: '' }]
  return only && only[0] === first && beginsRun(only[0], line) ? [toParagraph(only[0], line)] : []
}

interface TypedLine {
  /** Which line of the paragraph it is. */
  index: number
  start: number
  text: string
  mark: TypedMark | undefined
}

type Item = TypedLine & { mark: TypedMark }

type Run = [Item, ...Item[]]

function linesIn(text: string): TypedLine[] {
  let start = 0
  return text.split('\n').map((line, index) => {
    const found = { index, start, text: line, mark: readTypedMark(line) }
    start += line.length + 1
    return found
  })
}

/** Of the mark a line begins with, and the spaces behind it. */
const lengthOf = ({ text, mark }: TypedLine) => text.length - text.slice(mark?.mark.length).trimStart().length

/** Items that count on, or have one bullet; lines between them belong to the item above. */
function runsIn(lines: TypedLine[]): Run[] {
  const runs: Run[] = []
  for (const line of lines) {
    if (!isItem(line)) continue
    const run = runs.at(-1)
    if (run && follows(line.mark, run.at(-1)?.mark)) run.push(line)
    else runs.push([line])
  }
  return runs
}

const isItem = (line: TypedLine): line is Item => line.mark !== undefined

const follows = (mark: TypedMark | undefined, above: TypedMark | undefined) =>
  mark !== undefined && mark.family === above?.family && (mark.isBullet || mark.number === above.number + 1)

/** `（1）…` and `（2）…` may begin lines of running text by chance, where those are wrapped. */
function isList(run: Run, lines: TypedLine[]): boolean {
  const { index } = run[0]
  const isTight = lastOf(run).index - index === run.length - 1
  const isBegun = !run[0].mark.isCommon || run[0].mark.number < 2
  return run.length > 1 && isBegun && (isTight || index === 0 || endsInColon(lines[index - 1]?.text))
}

/** `少了三成①。` right above `① 各校自报` is what a note belongs to. */
const areNotes = (mark: string, { before = '' }: Line) =>
  /^[[［【〔(（①-⑳]/.test(mark) && before.indexOf(mark.trim()) > 0

const endsInColon = (text = '') => /[：:]$/.test(text.trimEnd())

const lastOf = (run: Run): Item => run.at(-1) ?? run[0]

/** Whether a paragraph is the first of several that are items. A bullet of its own is one as well. */
function beginsRun({ mark, text }: Item, { before, after }: Line): boolean {
  const next = after === undefined ? undefined : readTypedMark(after)
  const isFirst = before === undefined || !follows(mark, readTypedMark(before))
  const areShort = isShort(text) && isShort(after ?? '')
  if (mark.isBullet) return isFirst && (mark.isPlain || (follows(next, mark) && (!mark.isCommon || areShort)))
  // Who numbers paragraphs of some length, or headings, means them to be such.
  return mark.number === 1 && follows(next, mark) && areShort
}

const isShort = (text: string) => text.length <= 40 && !/\n|[。！？.!?]$/.test(text)

/** Where the list goes on in the paragraph below, an edit of the first would mend a part of it only. */
function toParagraph(item: Item, { after = '' }: Line): Slip {
  return follows(readTypedMark(after), item.mark)
    ? { start: 0, end: item.text.length }
    : toSlip([item], [item])
}

function toSlip(run: Run, lines: TypedLine[]): Slip {
  const [first] = run
  const last = lastOf(run)
  const items = new Map(run.map((item) => [item.index, item]))
  const texts = lines.slice(first.index, last.index + 1).map(({ index, text }) => {
    const { mark } = items.get(index) ?? {}
    const rest = text.slice(mark?.mark.length ?? 0)
    return mark ? mark.instead + (mark.isKept ? rest : rest.trimStart()) : text
  })
  // Behind a line of text only an empty line lets every list begin.
  const fix = `${first.start > 0 ? '\n' : ''}${texts.join('\n')}`
  return { start: first.start, end: last.start + last.text.length, fix }
}
