import { expect, test } from 'vitest'
import { partedItems } from '../../../src/readers/pdf/layout/tables/parted-items.ts'
import { blocksIn } from '../blocks-in.ts'
import { line } from '../pdf-of.ts'

const row = (y: number, ...cells: [words: string, x: number][]) =>
  cells.map(([words, x]) => line(words, { x, y })).join('')

const below =
  row(100, ['一月', 60], ['214', 100], ['96', 180]) + row(120, ['二月', 60], ['386', 100], ['148', 180])

test.each([
  [
    'the gap behind the widest cell may be narrow in the head of a table',
    row(80, ['月份', 60], ['观众的人次', 100], ['讲解', 168]) +
      row(100, ['一月', 60], ['214', 100], ['96', 168]) +
      row(120, ['二月', 60], ['386', 100], ['148', 168]),
    ['table: 月份 | 观众的人次 | 讲解 / 一月 | 214 | 96 / 二月 | 386 | 148'],
  ],
  [
    'and in a row of it',
    row(80, ['馆', 60], ['人次', 100], ['讲解', 168]) +
      row(100, ['东馆', 60], ['一百五十六', 100], ['96', 168]) +
      row(120, ['西馆', 60], ['二百', 100], ['148', 168]),
    ['table: 馆 | 人次 | 讲解 / 东馆 | 一百五十六 | 96 / 西馆 | 二百 | 148'],
  ],
  [
    'a line above a table whose gap stands over none of its columns is text',
    row(80, ['上半年各月来馆', 60], ['的人次', 152]) + below,
    ['text: 上半年各月来馆 的人次', 'table: 一月 | 214 | 96 / 二月 | 386 | 148'],
  ],
  [
    'the head of a table may have no cell above the names of its rows',
    row(80, ['人次', 100], ['讲解', 180]) + below,
    ['table:  | 人次 | 讲解 / 一月 | 214 | 96 / 二月 | 386 | 148'],
  ],
  [
    'a line above a table whose parts stand elsewhere is text',
    row(80, ['人次', 120], ['讲解', 210]) + below,
    ['text: 人次 讲解', 'table: 一月 | 214 | 96 / 二月 | 386 | 148'],
  ],
  [
    'two lines alone are no table by narrow gaps',
    row(80, ['来馆的人', 60], ['不少', 116]) + row(130, ['月份的事', 60], ['人次', 116]),
    ['text: 来馆的人 不少', 'text: 月份的事 人次'],
  ],
  [
    'a cell of two lines stands whole in the file before the next',
    row(80, ['馆', 60], ['人次', 160], ['讲解', 240]) +
      row(100, ['东馆', 60], ['156', 160], ['96', 240]) +
      row(120, ['江边新馆和', 60]) +
      row(136, ['书库', 60]) +
      row(120, ['200', 160], ['148', 240]) +
      row(160, ['西馆', 60], ['214', 160], ['75', 240]),
    ['table: 馆 | 人次 | 讲解 / 东馆 | 156 | 96 / 江边新馆和书库 | 200 | 148 / 西馆 | 214 | 75'],
  ],
  [
    'so may one in the middle',
    row(80, ['馆', 60], ['人次', 160], ['讲解', 240]) +
      row(100, ['东馆', 60], ['一百五', 160]) +
      row(116, ['十六', 160]) +
      row(100, ['96', 240]) +
      row(140, ['西馆', 60], ['二百', 160], ['75', 240]),
    ['table: 馆 | 人次 | 讲解 / 东馆 | 一百五十六 | 96 / 西馆 | 二百 | 75'],
  ],
  [
    'lines below a table, beside which nothing stands, are text',
    row(80, ['馆', 60], ['人次', 160]) +
      row(100, ['东馆', 60], ['156', 160]) +
      row(130, ['江边的新馆还没有', 60]) +
      row(146, ['人来。', 60]),
    ['table: 馆 | 人次 / 东馆 | 156', 'text: 江边的新馆还没有人来。'],
  ],
])('%s', async (_, content, expected) => {
  expect(await blocksIn({ pages: [content] })).toEqual(expected)
})

const item = {
  offset: 7,
  left: 100,
  right: 232.5,
  base: 80,
  size: 10,
  bold: false,
  italic: false,
  isArtifact: false,
}

test('two cells in one item are two, and where each stands is what its characters say', () => {
  const parts = partedItems([{ ...item, text: '观众（人次） 讲解（场）' }])
  // 5.5 ems, as the closing bracket takes half of one, then a gap, then 5 ems.
  expect(parts.map(({ text, offset, left, right }) => [text, offset, left, right])).toEqual([
    ['观众（人次）', 7, 100, 155],
    [' ', 13, 155, 182.5],
    ['讲解（场）', 14, 182.5, 232.5],
  ])
})

test.each(['观众（人次）', ' ', ' 讲解'])('an item of one word stays whole: %j', (text) => {
  expect(partedItems([{ ...item, text }])).toEqual([{ ...item, text }])
})
