import { expect, test } from 'vitest'
import { blocksIn } from '../blocks-in.ts'
import { line } from '../pdf-of.ts'

/** A cell with its lines one below the other, each as far in as the widest of them says: at the left, in the middle, at the right. */
const cell = (lines: readonly string[], { x, y, at = 0 }: { x: number; y: number; at?: number }): string => {
  const widest = Math.max(...lines.map(({ length }) => length)) * size
  return lines
    .map((words, index) =>
      line(words, { x: x + (widest - words.length * size) * at, y: y + index * pitch, size }),
    )
    .join('')
}

const size = 8
const pitch = 17

/** A row of cells, each in the middle of its height. */
const row = (y: number, cells: readonly (readonly string[])[]): string =>
  cells
    .map((lines, index) => {
      const { x = 0, at = 0 } = columns[index] ?? {}
      const width = Math.max(0, ...lines.map(({ length }) => length)) * size
      return cell(lines, { x: x - width * at, y: y - ((lines.length - 1) * pitch) / 2, at })
    })
    .join('')

const columns = [{ x: 60 }, { x: 120, at: 0.5 }, { x: 150 }, { x: 250, at: 1 }]

const rows =
  row(130, [['东馆'], ['江边码头', '旁'], ['周一和法定', '假日闭馆'], ['420']]) +
  row(180, [['西馆'], ['旧粮仓'], ['周二闭馆，', '雨天只开一', '层'], ['330']])

test.each([
  [
    'cells in the middle of the height of their rows',
    row(95, [['馆'], ['地点'], ['开放'], ['座位']]) + rows,
    [
      'table: 馆 | 地点 | 开放 | 座位 / 东馆 | 江边码头旁 | 周一和法定假日闭馆 | 420 / 西馆 | 旧粮仓 | 周二闭馆，雨天只开一层 | 330',
    ],
  ],
  [
    'a head of several lines',
    row(90, [['馆'], ['地点'], ['开放'], ['座位（含', '站位）']]) + rows,
    [
      'table: 馆 | 地点 | 开放 | 座位（含站位） / 东馆 | 江边码头旁 | 周一和法定假日闭馆 | 420 / 西馆 | 旧粮仓 | 周二闭馆，雨天只开一层 | 330',
    ],
  ],
  [
    'cells whose gap to the next is narrow',
    row(80, [['馆'], ['地点'], ['开放'], ['座位']]) +
      row(120, [['东馆'], ['江边码头', '旁'], ['周一闭馆'], ['420']]) +
      row(160, [['西馆', '新楼'], ['旧粮仓二'], ['周二闭馆'], ['330']]),
    [
      'table: 馆 | 地点 | 开放 | 座位 / 东馆 | 江边码头旁 | 周一闭馆 | 420 / 西馆新楼 | 旧粮仓二 | 周二闭馆 | 330',
    ],
  ],
  [
    'a last cell of several lines, where cells begin at the top',
    cell(['馆'], { x: 60, y: 80 }) +
      cell(['开放'], { x: 120, y: 80 }) +
      cell(['东馆'], { x: 60, y: 105 }) +
      cell(['周一和法定', '假日闭馆'], { x: 120, y: 105 }) +
      cell(['西馆'], { x: 60, y: 147 }) +
      cell(['周二闭馆'], { x: 120, y: 147 }),
    ['table: 馆 | 开放 / 东馆 | 周一和法定假日闭馆 / 西馆 | 周二闭馆'],
  ],
  [
    'a line above a table, as far at the left as its first column, is none of a cell',
    cell(['各馆'], { x: 60, y: 80 }) +
      cell(['东馆'], { x: 60, y: 97 }) +
      cell(['420'], { x: 140, y: 97 }) +
      cell(['西馆'], { x: 60, y: 114 }) +
      cell(['330'], { x: 140, y: 114 }),
    ['text: 各馆', 'table: 东馆 | 420 / 西馆 | 330'],
  ],
  [
    'nor is what stands below the numbers of the last column',
    cell(['馆'], { x: 60, y: 80 }) +
      cell(['座位'], { x: 140, y: 80 }) +
      cell(['东馆'], { x: 60, y: 97 }) +
      cell(['420'], { x: 140, y: 97 }) +
      cell(['西馆'], { x: 60, y: 114 }) +
      cell(['330'], { x: 140, y: 114 }) +
      cell(['含站位'], { x: 140, y: 131 }),
    ['table: 馆 | 座位 / 东馆 | 420 / 西馆 | 330', 'text: 含站位'],
  ],
  [
    'nor is text below the table',
    cell(['馆'], { x: 60, y: 80 }) +
      cell(['开放'], { x: 120, y: 80 }) +
      cell(['东馆'], { x: 60, y: 105 }) +
      cell(['周一和法定假日闭馆'], { x: 120, y: 105 }) +
      cell(['两馆的还书口都在门外，整日可用。'], { x: 60, y: 122 }),
    ['table: 馆 | 开放 / 东馆 | 周一和法定假日闭馆', 'text: 两馆的还书口都在门外，整日可用。'],
  ],
  [
    'a row may have empty cells',
    row(90, [['馆'], ['地点'], ['开放'], ['座位']]) +
      row(120, [['东馆'], ['江边码头', '旁'], ['周一闭馆'], ['420']]) +
      row(160, [['西馆'], [], ['周二闭馆，', '雨天开放'], []]) +
      row(190, [['合计'], [], [], ['420']]),
    [
      'table: 馆 | 地点 | 开放 | 座位 / 东馆 | 江边码头旁 | 周一闭馆 | 420 / 西馆 |  | 周二闭馆，雨天开放 |  / 合计 |  |  | 420',
    ],
  ],
  [
    'what stands farther below a table in two of its columns is none of its rows',
    row(80, [['馆'], ['地点'], ['开放'], ['座位']]) +
      row(100, [['东馆'], ['码头'], ['周一闭馆'], ['420']]) +
      row(120, [['西馆'], ['粮仓'], ['周二闭馆'], ['330']]) +
      row(148, [['编者'], [], [], ['四月']]),
    [
      'table: 馆 | 地点 | 开放 | 座位 / 东馆 | 码头 | 周一闭馆 | 420 / 西馆 | 粮仓 | 周二闭馆 | 330',
      'text: 编者 四月',
    ],
  ],
])('%s', async (_, content, expected) => {
  expect(await blocksIn({ pages: [content] })).toEqual(expected)
})
