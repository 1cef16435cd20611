import { expect, test } from 'vitest'
import { blocksIn, notesIn } from '../blocks-in.ts'
import { line, type PdfParts } from '../pdf-of.ts'

const small = (words: string, at: { x?: number; y: number }) => line(words, { size: 9, ...at })

/** Two columns of text, each with a mark, and what stands at their feet. */
const columns = (foot: string, { lower = '' } = {}) => ({
  pages: [
    [0, 1]
      .map((column) => {
        const x = 60 + column * 260
        return (
          [0, 1, 2, 3]
            .map((row) => line('从三月起三所学校每天称一次剩饭每月', { x, y: 60 + row * 20 }))
            .join('') +
          line('称得', { x, y: 140 }) +
          line(`${column + 1}`, { x: x + 24, y: 135, size: 6 }) +
          line('八斤。', { x: x + 30, y: 140 })
        )
      })
      .join('') +
      lower +
      foot,
  ],
})

const raised = (mark: string, { x, y }: { x: number; y: number }) => line(mark, { x, y: y - 4, size: 6 })

const left = raised('1', { x: 78, y: 684 }) + small('以每天中午为准，见本期的附', { x: 82, y: 684 })
const right = raised('2', { x: 338, y: 697 }) + small('冬天以下午一点为准，周末不', { x: 342, y: 697 })

test.each<[string, PdfParts, string[]]>([
  [
    'of which lines stand in one height',
    columns(
      `${left}${small('表与说明。', { x: 60, y: 697 })}${right}${small('称，见前。', { x: 320, y: 710 })}`,
    ),
    ['以每天中午为准，见本期的附表与说明。', '冬天以下午一点为准，周末不称，见前。'],
  ],
  [
    'whose last line ends before the first begins',
    columns(`${left}${small('表', { x: 60, y: 697 })}${right}${small('称', { x: 320, y: 710 })}`),
    ['以每天中午为准，见本期的附表', '冬天以下午一点为准，周末不称'],
  ],
  [
    'of which one stands beside text of the other column',
    columns(`${left}${small('表', { x: 60, y: 697 })}`, {
      lower: Array.from({ length: 29 }, (_, row) =>
        line('从三月起三所学校每天称一次剩饭每月', { x: 320, y: 160 + row * 20 }),
      ).join(''),
    }),
    ['以每天中午为准，见本期的附表'],
  ],
  [
    'of which a line begins with a number',
    columns(
      `${left}${small('12月起见表。', { x: 60, y: 697 })}${right}${small('称，见前。', { x: 320, y: 710 })}`,
    ),
    ['以每天中午为准，见本期的附12月起见表。', '冬天以下午一点为准，周末不称，见前。'],
  ],
])('notes at the feet of two columns, %s', async (_, parts, notes) => {
  expect(await notesIn(parts)).toEqual(notes.map((words, index) => `${index + 1}: text: ${words}`))
  expect((await blocksIn(parts)).filter((block) => block.includes('见'))).toEqual([])
})
