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

const rowsOfPonds = [
  'row: 积水点|最大水深（厘米）|退水用时|主要原因',
  'row: 鹭江道下穿通道|42|1小时50分|泵站格栅被塑料布堵塞，第二台泵未能自动启动',
  'row: 码头街菜场门口|18|40分|雨水箅子被摊位遮挡',
  'row: 新桥路公交站|15|35分|支管坡度不足，已列入明年改造计划',
]

test('cells may go over several lines, and so may the names of columns', () => {
  expect(rowsOf(['表1　主要积水点', ...ponds].join('\n'))).toEqual([...rowsOfPonds, 'table text: 主要积水点'])
  expect(rowsOf(ponds.join('\n'))).toEqual(rowsOfPonds)
})

const text = ['站里把上月的借还记录贴在门口，想借梯子的人', '请先看一眼，免得白跑一趟。']

test('a table ends above text, and above a title', () => {
  expect(rowsOf([...ponds, ...text].join('\n'))).toEqual(rowsOfPonds)
  expect(rowsOf([...ponds, '（二）认领试点', ...text].join('\n'))).toEqual(rowsOfPonds)
  const last = '东渡口 9 20分 沟口淤塞'
  expect(rowsOf([...ponds, last, '认领试点的做法', ...text].join('\n'))).toEqual([
    ...rowsOfPonds,
    'row: 东渡口|9|20分|沟口淤塞',
  ])
})

test('a cell of several lines has the next one below it, and one of a single line beside it', () => {
  const lines = [
    '站点 日期 停留时间',
    '后山村戏台旁（雨',
    '天改到祠堂）',
    '每月头一个周',
    '三',
    '14:40—16:30',
  ]
  lines.push('茶厂宿舍 每月末一个周', '六', '9:00—11:00', '渡口小学 每月头一个周', '五', '12:30—14:00')
  expect(rowsOf([...lines, ...text].join('\n'))).toEqual([
    'row: 站点|日期|停留时间',
    'row: 后山村戏台旁（雨天改到祠堂）|每月头一个周三|14:40—16:30',
    'row: 茶厂宿舍|每月末一个周六|9:00—11:00',
    'row: 渡口小学|每月头一个周五|12:30—14:00',
  ])
})

test('cells with a line of their own may go over several, too', () => {
  const rows = ['现象\n处理\n可否再用', '纸袋发软\n换袋、加硅胶\n可以']
  rows.push('叶尖有少量\n霉丝\n剪除霉变部分，隔离\n观察一个月\n观察后再定')
  rows.push('整块发黑\n只留照片和采集签\n不可以')
  expect(rowsOf(`表2 受潮标本\n\n${rows.join('\n\n')}\n\n${text.join('\n')}`)).toEqual([
    'row: 现象|处理|可否再用',
    'row: 纸袋发软|换袋、加硅胶|可以',
    'row: 叶尖有少量霉丝|剪除霉变部分，隔离观察一个月|观察后再定',
    'row: 整块发黑|只留照片和采集签|不可以',
    'table text: 受潮标本',
  ])
})

test('in Latin letters a cell begins with a capital letter or a number', () => {
  const lines = [
    'Table 2. Paint for the winter',
    'Job Paint Litres Notes',
    'Topsides,',
    'Marigold',
    'Enamel,',
  ]
  lines.push('dark green', '6 Two thin coats; wait', 'a full day between', 'them', 'Bottom, all', 'dinghies')
  lines.push('Antifouling 11 Gloves and glasses', 'must be worn', 'Oars Varnish 4 Leave the handles', 'bare')
  expect(rowsOf(lines.join('\n'))).toEqual([
    'row: Job|Paint|Litres|Notes',
    'row: Topsides, Marigold|Enamel, dark green|6|Two thin coats; wait a full day between them',
    'row: Bottom, all dinghies|Antifouling|11|Gloves and glasses must be worn',
    'row: Oars|Varnish|4|Leave the handles bare',
    'table text: Paint for the winter',
  ])
})

test('dates, names and quotes are parted by no white space of theirs', () => {
  const lines = [
    'Date What Leader',
    '3 October Talk, “Charts that were wrong” P. Osgood',
    '7 November Last row M. Lal',
  ]
  lines.push('Saturday 12 December Supper in the hall Dr Okafor')
  expect(rowsOf(lines.join('\n'))).toEqual([
    'row: Date|What|Leader',
    'row: 3 October|Talk, “Charts that were wrong”|P. Osgood',
    'row: 7 November|Last row|M. Lal',
    'row: Saturday 12 December|Supper in the hall|Dr Okafor',
  ])
})

test('white space beside numbers parts cells where they are of one kind then', () => {
  const lines = ['材料 用量 备注', '红枣 150 克 去核，用温水泡软', '面粉 120 克 过筛两遍', '鸡蛋 4 个 常温']
  expect(rowsOf(lines.join('\n')).slice(1)).toEqual([
    'row: 红枣|150克|去核，用温水泡软',
    'row: 面粉|120克|过筛两遍',
    'row: 鸡蛋|4个|常温',
  ])
})

test('what has the form of names above text is no table', () => {
  expect(rowsOf(['项目 内容', ...text, ...text].join('\n'))).toEqual([])
  expect(rowsOf(['日期', '地点', ...text, ...text].join('\n\n'))).toEqual([])
  expect(rowsOf(['主编 苏木 编辑 老郭', '地址 东街 邮编 000512', ...text].join('\n'))).toEqual([])
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

test('lines that end in as many numbers are rows, and the line above them has the names', () => {
  const lines = [
    'The committee considered a flat increase and rejected it.',
    'Site Plots 2024 use (m³) Rate per plot',
    'Mill Lane 62 410 £14.20',
    'Priory Field 38 305 £15.60',
    'The Wharf 24 118 £11.90',
    'Upper Copse 91 702 £15.10',
  ]
  expect(rowsOf(lines.join('\n'))).toEqual([
    'row: Site|Plots|2024 use (m³)|Rate per plot',
    'row: Mill Lane|62|410|£14.20',
    'row: Priory Field|38|305|£15.60',
    'row: The Wharf|24|118|£11.90',
    'row: Upper Copse|91|702|£15.10',
  ])
})

const days = [
  ['日期', '服务内容', '时间', '提供方'],
  ['11月10日', '磨刀、配钥匙', '8:30至11:30', '老街手艺铺'],
  ['11月11日', '血压检测', '8:00至10:30', '社区卫生站'],
  ['11月12日', '家电检修', '13:30至16:30', '职校志愿队'],
]

test('below 表 1 on a line of its own stands a caption, and no cell', () => {
  const cells = days.map((row) => row.join('\n')).join('\n\n')
  expect(rowsOf(`${text.join('\n')}\n\n表 1\n便民服务周日程\n\n${cells}`)).toEqual([
    ...days.map((row) => `row: ${row.join('|')}`),
    'table text: 便民服务周日程',
  ])
})
