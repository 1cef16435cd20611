import type { TextExamples } from '../examples.ts'
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

function slipsIn(line: Line): Slip[] {
  if (line.kind !== 'paragraph') return []
  const lines = linesIn(line.text)
  const [first] = lines
  if (first && line.isMarked) first.mark = undefined
  const runs = runsIn(lines)
  const inLines = runs.filter((run) => isList(run, lines)).map((run) => toSlip(run, lines))
  if (inLines.length > 0) return inLines
  const [only] = runs
  return only && only[0] === first && beginsRun(only[0], line) ? [toParagraph(only[0], line)] : []
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
  const from = lines.findIndex(({ start }) => start === run[0].start)
  const to = lines.findIndex(({ start }) => start === run.at(-1)?.start)
  const isTight = to - from === run.length - 1
  return run.length > 1 && (isTight || from === 0 || /[：:]\s*$/.test(lines[from - 1]?.text ?? ''))
}

/** Whether a paragraph is the first of several that are items. A bullet of its own is one as well. */
function beginsRun({ mark, text }: Item, { before, after }: Line): boolean {
  const next = after === undefined ? undefined : readTypedMark(after)
  const isFirst = before === undefined || !follows(mark, readTypedMark(before))
  if (mark.isBullet) return isFirst && (mark.isPlain || follows(next, mark))
  // Who numbers paragraphs of some length, or headings, means them to be such.
  return mark.number === 1 && follows(next, mark) && isShort(text) && isShort(after ?? '')
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
  const last = run.at(-1) ?? first
  const covered = lines.filter(({ start }) => start >= first.start && start <= last.start)
  const texts = covered.map((line) => {
    const item = run.find(({ start }) => start === line.start)
    return item ? item.mark.instead + item.text.slice(item.mark.mark.length).trimStart() : line.text
  })
  // Behind a line of text only an empty line lets every list begin.
  const fix = `${first.start > 0 ? '\n' : ''}${texts.join('\n')}`
  return { start: first.start, end: last.start + last.text.length, fix }
}

export const examples: TextExamples = {
  warns: [
    ['⟦• 甲\n• 乙⟧', '- 甲\n- 乙'],
    ['⟦·甲⟧', '- 甲'],
    ['⟦● 甲\n● 乙⟧', '- 甲\n- 乙'],
    ['⟦※ 甲\n※ 乙⟧', '- ※甲\n- ※乙'],
    ['⟦-甲\n-乙⟧', '- 甲\n- 乙'],
    ['⟦*甲\n*乙⟧', '- 甲\n- 乙'],
    ['⟦➢ 甲\n接着说甲\n➢ 乙⟧', '- 甲\n接着说甲\n- 乙'],
    ['三件事：\n⟦1、甲\n2、乙⟧', '\n1. 甲\n2. 乙'],
    ['⟦１．甲\n２．乙⟧', '1. 甲\n2. 乙'],
    ['⟦１、甲\n２、乙⟧', '1. 甲\n2. 乙'],
    ['⟦1.第一\n2.第二⟧', '1. 第一\n2. 第二'],
    ['⟦9.第九\n10.第十⟧', '9. 第九\n10. 第十'],
    ['⟦(1)甲\n(2)乙⟧', '1) 甲\n2) 乙'],
    ['⟦（1）甲\n（2）乙⟧', '1) 甲\n2) 乙'],
    ['⟦1）甲\n2）乙⟧', '1) 甲\n2) 乙'],
    ['⟦①甲\n②乙⟧', '1. 甲\n2. 乙'],
    ['⟦⑴甲\n⑵乙⟧', '1) 甲\n2) 乙'],
    ['⟦一、甲\n二、乙⟧', '- 一、甲\n- 二、乙'],
    ['⟦（九）甲\n（十）乙\n（十一）丙⟧', '- （九）甲\n- （十）乙\n- （十一）丙'],
    ['⟦Ⅰ.甲\nⅡ.乙⟧', '1. 甲\n2. 乙'],
    ['⟦a) apples\nb) pears⟧', '1) apples\n2) pears', { lang: 'en' }],
    ['Bring:\n⟦• apples\n• pears⟧', '\n- apples\n- pears', { lang: 'en' }],
    ['⟦1) apples\n2) pears⟧', '1) apples\n2) pears', { lang: 'en' }],
    ['⟦1、甲⟧', undefined, { after: '2、乙' }],
    ['⟦★ 甲⟧', undefined, { after: '★ 乙' }],
  ],
  silent: [
    '1、甲',
    '（1）他们来了，也看了食堂。',
    ['（1）他们来了。', { after: '（2）他们看了。' }],
    '※ 本刊内容仅供参考。',
    '■ 本期要目',
    '2.0 版已经发布\n3.0 版还在写',
    '1.5亿元\n2.5亿元',
    '3.11 大地震\n3.12 植树节',
    '2023.10\n2023.11',
    '-5℃\n-6℃',
    '一、引言\n三、结语',
    ['2、乙', { before: '1、甲' }],
    ['• 乙', { before: '• 甲' }],
    '办法有两种。\n（1）先用旧货，旧货也行，\n谁家都有；\n（2）再买新货。',
    ['1、甲', { after: '甲的介绍。', before: '2、乙的介绍。' }],
    ['1、甲', { after: `2、${'乙'.repeat(60)}` }],
    ['※甲', { isMarked: true }],
    ['一、甲', { isMarked: true }],
    ['1、甲\n2、乙', { kind: 'cell' }],
  ],
}
