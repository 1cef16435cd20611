import { expect, test } from 'vitest'
import { read } from '../text/read.ts'

const body = '早市从三月起在南门外开张，清晨五点到七点开市，逢雨改在棚里，摊位照旧按月抽签，卖菜的人都说好。'

const rowsIn = (...lines: string[]) =>
  read(['两岸通讯', '第3期', '街巷', '早市', body, ...lines, body].join('\n')).blocks.filter((line) =>
    line.startsWith('row: '),
  )

test('two times and what joins them are one cell', () => {
  expect(
    rowsIn(
      '时段 时间 地点',
      '早市 15:40 至 16:30 南门',
      '晚市 16:40 至 17:30 北门',
      '夜市 17:30 至 18:15 东街',
    ),
  ).toEqual([
    'row: 时段|时间|地点',
    'row: 早市|15:40至16:30|南门',
    'row: 晚市|16:40至17:30|北门',
    'row: 夜市|17:30至18:15|东街',
  ])
})

test('a month and the number beside it are two', () => {
  expect(rowsIn('月份 摊位 人次', '一月 21400 96', '二月 38600 148', '三月 24900 120')).toEqual([
    'row: 月份|摊位|人次',
    'row: 一月|21400|96',
    'row: 二月|38600|148',
    'row: 三月|24900|120',
  ])
})
