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
