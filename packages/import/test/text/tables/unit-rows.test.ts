import { expect, test } from 'vitest'
import { read } from '../read.ts'

const body = '早市从三月起在南门外开张，清晨五点到七点开市，逢雨改在棚里，摊位照旧按月抽签，卖菜的人都说好。'

const rowsIn = (...lines: string[]) =>
  read(
    ['河岸简报', '第3期 2024年5月20日', '河岸动态', '早市', body, ...lines, body].join('\n'),
  ).blocks.filter((block) => block.startsWith('row: '))

test.each([
  [
    ['船型 只数（只） 可载人数', 'A 型 12 40', 'B 型 9 25'],
    ['A型|12|40', 'B型|9|25'],
  ],
  [
    ['日期 题目 主讲', '10 月 11 日 怎样看水位 陶然', '10 月 18 日 修船：从船底修起 何敏'],
    ['10月11日|怎样看水位|陶然', '10月18日|修船：从船底修起|何敏'],
  ],
  [
    ['类别 起数 与上月相比', '落水 9 减少 4 起', '碰船 12 增加 6 起'],
    ['落水|9|减少4起', '碰船|12|增加6起'],
  ],
  [
    ['村名 走访 与上月相比', '河东村 30 家 增加 4 家', '河西村 25 家 减少 2 家'],
    ['河东村|30家|增加4家', '河西村|25家|减少2家'],
  ],
  [
    ['楼门 层数 户数 开工', '3 号楼 2 单元 6 11 5 月中旬', '7 号楼 1 单元 6 10 6 月下旬'],
    ['3号楼2单元|6|11|5月中旬', '7号楼1单元|6|10|6月下旬'],
  ],
  [
    ['项目 个人缴费 集体补贴 最高保障', '住院津贴 60 元 30 元 每天 80 元', '重大疾病 90 元 45 元 3 万元'],
    ['住院津贴|60元|30元|每天80元', '重大疾病|90元|45元|3万元'],
  ],
])('spaces beside numbers part no cells below %j', ([names = '', ...lines], rows) => {
  expect(rowsIn(names, ...lines)).toEqual([
    `row: ${names.replaceAll(' ', '|')}`,
    ...rows.map((row) => `row: ${row}`),
  ])
})

test.each([
  ['lines of text', ['船型 只数 可载人数', '今年买了 2 只新船，每只 40 座。', '另有 9 只旧船正在修。']],
  [
    'letters of a title that stand apart',
    ['河 岸 简 报', '2026 年第 10 期', '河岸镇委员会 2026 年 10 月 28 日'],
  ],
  ['captions', ['船型 只数 可载人数', '图 1 新船 下水', '图 2 旧船 上岸']],
])('%s are no rows', (_, lines) => {
  expect(rowsIn(...lines)).toEqual([])
})

test.each([
  [['第 3 期 培训班', '第 4 期 培训班', '第 5 期 培训班']],
  [['上午 9 点 至 11 点', '下午 2 点 至 5 点', '晚上 7 点 至 9 点']],
  [['船型 时间 说明', '上午 9 点 至 11 点', '下午 2 点 至 5 点', '晚上 7 点 至 9 点']],
  [['守水 护岸 惠民', '我们走过 10 年', '我们走过 20 年', '我们走过 30 年']],
])('a number set off within words makes no cells of them: %j', (lines) => {
  expect(rowsIn(...lines)).toEqual([])
})

const askedIn = (...lines: string[]) =>
  read(['河岸简报', '第3期 2024年5月20日', '河岸动态', '早市', body, ...lines, body].join('\n'))
    .hints.filter(({ rule }) => rule === 'table')
    .map(({ text }) => text)

test.each([
  ['a slogan again and again', ['守水 护岸 惠民', '守水 护岸 惠民', '守水 护岸 惠民']],
  ['a slogan above lines with a number', ['守水 护岸 惠民', '我们 走过 10 年', '我们 走过 20 年']],
  ['a number in any place', ['守水 护岸 惠民', '走过 10 年 的 路', '走完 20 年 的 路']],
  ['hours without names', ['周一 9:00 17:00', '周二 9:00 17:00', '周三 10:00 16:00']],
  ['hours with units', ['周一 上午 9 点 至 11 点', '周二 下午 2 点 至 5 点', '周三 晚上 7 点 至 9 点']],
])('the editor is asked about %s', (_, lines) => {
  expect(askedIn(...lines)).toEqual([lines[0]])
})

test.each([
  ['a usual name above numbers', ['船型 数量 去向', '渡船 12 东岸', '货船 9 西岸']],
  ['names of two columns of numbers', ['船型 只数 座位', '渡船 12 40', '货船 9 25']],
  ['two columns of amounts', ['渡船 12 40', '货船 9 25', '渔船 31 4']],
  ['units in a column of their own', ['船上用品 数量 单位', '米 40 斤', '油 12 升', '盐 6 斤']],
])('nobody is asked about %s', (_, lines) => {
  expect(askedIn(...lines)).toEqual([])
  expect(rowsIn(...lines)).toEqual(lines.map((row) => `row: ${row.replaceAll(' ', '|')}`))
})

test('years with spaces in front of their sign are names of columns', () => {
  expect(rowsIn('监测点 2022 年 2023 年', '上游 20.1 20.9', '下游 18.4 19.2')).toEqual([
    'row: 监测点|2022年|2023年',
    'row: 上游|20.1|20.9',
    'row: 下游|18.4|19.2',
  ])
})
