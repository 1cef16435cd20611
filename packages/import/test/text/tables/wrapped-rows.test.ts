import { expect, test } from 'vitest'
import { infer } from '../../../src/index.ts'
import { readText } from '../../../src/text.ts'
import { rowsOf } from './rows-of.ts'

const ponds = [
  '积水点 最大水深（厘',
  '米） 退水用时 主要原因',
  '鹭江道下穿通道 42 1小时50分 泵站格栅被塑料布堵塞，第二台泵未',
  '能自动启动',
  '码头街菜场门口 18 40分 雨水箅子被摊位遮挡',
  '新桥路公交站 15 35分 支管坡度不足，已列入明年改造计划',
]

test('cells below a caption may go over several lines, and so may the names of columns', () => {
  expect(rowsOf(['表1　主要积水点', ...ponds].join('\n'))).toEqual([
    'row: 积水点|最大水深（厘米）|退水用时|主要原因',
    'row: 鹭江道下穿通道|42|1小时50分|泵站格栅被塑料布堵塞，第二台泵未能自动启动',
    'row: 码头街菜场门口|18|40分|雨水箅子被摊位遮挡',
    'row: 新桥路公交站|15|35分|支管坡度不足，已列入明年改造计划',
    'table text: 主要积水点',
  ])
})

test('without a caption they are none, and a title below a table is not of its last cell', () => {
  expect(rowsOf(ponds.join('\n'))).toEqual([])
  const rows = rowsOf(['表1　主要积水点', ...ponds, '（二）认领试点'].join('\n'))
  expect(rows).toContain('row: 新桥路公交站|15|35分|支管坡度不足，已列入明年改造计划')
})

test('below rows of as many cells one may hold a clause', () => {
  const rows = ['工作 班组 时限', '树根清除 养护班 10月15日', '格栅改造 机电班 10月25日']
  expect(rowsOf([...rows, '编制计划，并征求各街道意见 计划组 10月31日'].join('\n'))).toContain(
    'row: 编制计划，并征求各街道意见|计划组|10月31日',
  )
})

test('a row with a clause has as many cells as the others, whatever parts them', () => {
  const lines = [
    '题',
    ' 黑尾塍鹬 1,240     365                     保护行动',
    ' 环颈鸻   880      1,910                   三天捡回两吨旧渔网',
    ' 反嘴鹬   412      1,057                       9 月 19 日至 21 日，中心组织了今年最大',
    '  气象台的记录显示，8 月下旬北方冷空气                   规模的一次清网行动，来自附近三个村的 58',
    '山中养蜂月报',
  ]
  const { problems } = infer(readText(lines.join('\n')), { given: { title: '题', date: '2026' } })
  expect(problems).toEqual([])
})
