import { expect, test } from 'vitest'
import { read } from '../read.ts'

const head = ['两岸简报', '第3期 2024年5月20日', '社务', '上半年收支一览']

const body =
  '截至6月30日，合作社上半年总收入六百一十二万元，比去年同期增加百分之九，增加的部分主要来自春茶的头采。'

const rows = [
  '项目 金额（万元） 比上年同期',
  '春茶销售 438 增加52',
  '夏茶销售 121 减少7',
  '茶旅接待 36 增加4',
]

const tail = ['理事会决定，从盈余中提取百分之十五作为公积金，其余按交易量返还，八月十日前打入各户的惠农卡。']

const facts = ({ blocks }: { blocks: readonly string[] }) =>
  blocks.filter((block) => /^(?:section|article|heading|table text)/.test(block))

const captioned = [...head, body, '2025年上半年主要收支项目', ...rows, ...tail].join('\n')

test('a line between text and a table, with the words of the article, is the caption of the table', () => {
  expect(facts(read(captioned))).toEqual([
    'section: 社务',
    'article: 上半年收支一览',
    'table text: 2025年上半年主要收支项目',
  ])
  const { hints } = read(captioned)
  expect(hints.map(({ rule }) => rule)).toContain('table-caption')
  expect(facts(read(captioned, { 'table-caption': 'title' }))).toContain('article: 2025年上半年主要收支项目')
})

test('a line with words of its own is the title of an article, and the editor is asked', () => {
  const text = [...head, body, '食堂新菜的价格', ...rows, ...tail].join('\n')
  const { hints } = read(text)
  expect(facts(read(text))).toContain('article: 食堂新菜的价格')
  expect(hints.find(({ rule }) => rule === 'table-caption')).toMatchObject({ chosen: 'title' })
})

test('directly above a table stands the title of an article that is nothing else', () => {
  expect(facts(read([...head, ...rows, ...tail].join('\n')))).toEqual([
    'section: 社务',
    'article: 上半年收支一览',
  ])
})
