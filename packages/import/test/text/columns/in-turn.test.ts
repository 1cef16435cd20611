import { expect, test } from 'vitest'
import { readText } from '../../../src/text.ts'

const head = ['两岸民间简报', '第3期 2024年5月20日', '']

const left = [
  '南门外的早市',
  '早市从三月起在南门外开张，清晨五点到七',
  '点开市，逢雨改在棚里。棚子比路面高出 30',
  '厘米，摊位照旧按月抽签，告示上写着“谁来得早',
  '谁先挑，挑过的不许再放回去”，摊主都说好。',
  '如今棚子下面还缺一只水龙头，管理处答应',
  '了，六月以前补上。',
  '来源：南门管理处',
]

const right = [
  '操场换了新的沙坑，孩子们放学以后都来跳',
  '远。家长会请大家记住三件事：',
  '1. 鞋里的沙子倒回坑里，不要带进教室，值日的',
  '人扫不过来；',
  '2. 量过的名字写在黑板上，一个月换一次；',
  '3. 下雨以后坑里有水，等老师说可以了再跳。',
  '旧书义卖周六开场',
  '来源：《校园日志》第五册',
]

/** The lines in the order in which they are read. */
const order = (lines: readonly string[]) => {
  const text = lines.join('\n')
  const { blocks } = readText(text)
  return blocks.flatMap((block) =>
    'line' in block && block.line ? [text.slice(block.line.from, block.line.from + block.line.length)] : [],
  )
}

/** Two of either at a time, with a blank line where the column changes. */
const inTurn = (one: readonly string[], other: readonly string[]) =>
  one.flatMap((line, at) =>
    at % 2 === 0 ? [line, ...one.slice(at + 1, at + 2), '', ...other.slice(at, at + 2), ''] : [],
  )

const standing = [...head.filter((line) => line !== ''), ...left, ...right]

test('lines of two columns in turn find their columns', () => {
  expect(order([...head, ...inTurn(left, right)])).toEqual(standing)
})

test('lines that are in order stay so, whatever blank lines stand between them', () => {
  expect(order([...head, ...left, '', ...right])).toEqual(standing)
  expect(order([...head, ...[...left, ...right].flatMap((line) => [line, ''])])).toEqual(standing)
})

test('lines of one wide column stay as they stand', () => {
  const wide = left.slice(1, 7).map((line, at) => line + right[at + 1])
  expect(order([...head, ...wide.flatMap((line) => [line, ''])])).toEqual([...head.slice(0, 2), ...wide])
})

test('what made the issue stands below both columns', () => {
  const lines = order([...head, ...inTurn(left, right), '主办：两岸社', '编辑：周立'])
  expect(lines).toEqual([...standing, '主办：两岸社', '编辑：周立'])
})

/** One of either at a time, with a blank line behind each. */
const lineByLine = (one: readonly string[], other: readonly string[]) =>
  one.flatMap((line, at) => [line, '', ...other.slice(at, at + 1), ''])

test('lines of two columns in turn find their columns where a blank line stands behind each', () => {
  expect(order([...head, ...lineByLine(left, right)])).toEqual(standing)
})

test('the cells of a table stay together in one of the columns', () => {
  const cells = ['摊位', '客人', '收入', '面馆', '40', '900', '茶铺', '26', '620', '鱼档', '31', '808']
  const written = inTurn(left, right)
  const at = written.indexOf('来源：南门管理处') + 1
  const lines = order([
    ...head,
    ...written.slice(0, at),
    '',
    ...cells.flatMap((cell) => [cell, '']),
    ...written.slice(at),
  ])
  const first = lines.indexOf('摊位')
  expect(lines.slice(first, first + cells.length)).toEqual(cells)
  expect(lines.filter((line) => !cells.includes(line))).toEqual(standing)
})

test('so do many short lines without a number', () => {
  const cells = ['班次', '时间', '地点', '早班', '周六上午', '棚子东头', '晚班', '周日上午', '棚子西头']
  const written = lineByLine(left, right)
  const lines = order([
    ...head,
    ...written.slice(0, 12),
    ...cells.flatMap((cell) => [cell, '']),
    ...written.slice(12),
  ])
  const first = lines.indexOf('班次')
  expect(lines.slice(first, first + cells.length)).toEqual(cells)
  expect(lines.filter((line) => !cells.includes(line))).toEqual(standing)
})
