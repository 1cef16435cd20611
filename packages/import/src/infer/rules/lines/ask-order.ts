import type { LineBlock } from '../../../lines/line.ts'
import { pageNumberIn } from '../../../lines/pages/page-number-in.ts'
import type { ColumnDoubt } from '../../../source/source.ts'
import { wordsOf } from '../../../source/words-of.ts'
import type { Desk } from '../../desk/desk.ts'

interface Orders {
  /** The lines as they were read, and in the other order. */
  read: readonly LineBlock[]
  otherwise: readonly LineBlock[]
  desk: Desk
}

/** Whether lines are to stand in the other order: the editor is asked below which words one of them stands. */
export function askOrder({ at, also }: ColumnDoubt, { read, otherwise, desk }: Orders): boolean {
  const { text } = desk.source
  const orders = [read, otherwise].map((lines) => ({
    lines,
    places: new Map(lines.map(({ line }, index) => [line.from, index])),
  }))
  for (const from of [at, ...also]) {
    const words = wordsAt(read[orders[0]?.places.get(from) ?? -1], text)
    if (!/[\p{L}\p{N}]/u.test(words) || pageNumberIn(words)) continue
    const [now = '', other = ''] = orders.map(({ lines, places }) =>
      wordsAbove(lines, { index: places.get(from) ?? 0, text }),
    )
    if (now === '' || other === '' || now === other) continue
    const others = [at, ...also].filter((one) => one !== from)
    const answer = desk.ask({
      rule: 'line-order',
      at: from,
      also: others,
      text: words.slice(0, most),
      question: {
        en: `A tool mixed up the lines of columns that stand side by side here, so their order is a guess. After which words does this line belong?${others.length > 0 ? ' Check the other places against the document as well.' : ''}`,
        zh: `这里并排几栏的文字被工具逐行混在一起，前后次序只是推测。这一行应接在哪些字之后？${others.length > 0 ? '其余各处也请对照原文件核对。' : ''}`,
      },
      choices: [now, other],
      standard: now,
      confidence: 0.6,
    })
    return answer === other
  }
  return false
}

const wordsAt = (line: LineBlock | undefined, text: string): string =>
  line ? wordsOf(line.inlines, text).trim() : ''

/** The last words above a line, of as many lines as it takes to know them by. */
function wordsAbove(lines: readonly LineBlock[], { index, text }: { index: number; text: string }): string {
  let found = ''
  for (let above = index - 1; above >= 0 && found.length < fewest; above--)
    found = `${wordsAt(lines[above], text)} ${found}`.trim()
  return found.slice(-most).trim()
}

/** In characters. */
const fewest = 6
const most = 24
