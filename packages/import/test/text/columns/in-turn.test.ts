import { expect, test } from 'vitest'
import { readText } from '../../../src/text.ts'
import { head, inTurn, left, right } from './two-in-turn.ts'

/** The lines in the order in which they are read. */
const order = (lines: readonly string[]) => {
  const text = lines.join('\n')
  const { blocks } = readText(text)
  return blocks.flatMap((block) =>
    'line' in block && block.line ? [text.slice(block.line.from, block.line.from + block.line.length)] : [],
  )
}

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
