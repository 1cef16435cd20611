import { expect, test } from 'vitest'
import { read } from '../text/read.ts'

/** At a measure of twenty. */
const market = '早市从三月起在南门外开张，清晨五点到七点\n开市，逢雨改在棚里，摊位照旧按月抽签。'
const pier = '渡口每天开船六班，头班在清晨五点，末班在\n晚上九点，遇大雾停航，停航时鸣钟三声。'

const readLines = (...lines: string[]) => read(lines.join('\n'))

test('pieces that a tool cut off behind commas and marks are one line again, where they fill the column', () => {
  const { blocks } = readLines(
    ...[
      '两岸通讯',
      '第3期',
      '街巷动态',
      '早市',
      market,
      '渡口每天开船六班，',
      '头班在清晨五点，末',
      '班在晚上九点。',
    ],
    ...['夜市', market, pier],
  )
  expect(blocks).toContain('paragraph: 渡口每天开船六班，头班在清晨五点，末班在晚上九点。')
})

test('a line that ends in a comma and one that does not fill the column with it stay apart', () => {
  const { blocks } = readLines(
    ...['两岸通讯', '第3期', '街巷动态', '早市', market, '收了什么，', '舍了什么', pier, '夜市', market],
  )
  expect(blocks).toContain('article: 收了什么，舍了什么')
})

test('a number to which no other counts up is within the sentence of the line above', () => {
  const text = (number: string) =>
    readLines(
      ...['两岸通讯', '第3期', '街巷动态', '早市', market, '应住在附近的年轻人要求，九月和十月的星期'],
      ...[`${number}、星期六，东街夜市延长到晚上十一点，`, '过后收摊。', '夜市', pier],
    ).blocks
  expect(text('五')).toContain(
    'paragraph: 应住在附近的年轻人要求，九月和十月的星期五、星期六，东街夜市延长到晚上十一点，过后收摊。',
  )
  expect(text('一').join('\n')).not.toContain('星期一、')
})

test('a single character left over belongs to the line above, and a short word does not', () => {
  const { blocks } = readLines(
    ...['两岸通讯', '第3期', '要闻', '《南门外早市摊位管理办法》五月起施', '行', market],
    ...['人物', '撑船的老周', pier, '渡口每天开船六班'],
  )
  expect(blocks).toContain('article: 《南门外早市摊位管理办法》五月起施行')
  expect(blocks).toContain('section: 人物')
})

test('a source ends with its line, and so does a row of fields', () => {
  const { blocks } = readLines(
    ...['两岸通讯', '第3期', '街巷动态', '早市', market, '来源：《南门早市管理处日志》第二册'],
    ...[
      '渡口开船六班',
      pier,
      '主办：两岸民间通讯社 编辑：周立 邮箱：liangan@example.org',
      '本刊每月寄送会员。',
    ],
  )
  expect(blocks).toContain('source: 《南门早市管理处日志》第二册')
  expect(blocks).toContain('article: 渡口开船六班')
  expect(blocks).toContain('publisher: 两岸民间通讯社')
  expect(blocks).toContain('statement: 本刊每月寄送会员。')
})

test('items without marks end in semicolons, and their lines may be full', () => {
  const items = [
    '蓝布伞一把，伞骨断了一根，柄上刻着字；',
    '老花镜两副；',
    '写着小满的保温杯一个，盖子上有一道裂；',
  ]
  const { blocks } = readLines(
    ...[
      '两岸通讯',
      '第3期',
      '街巷动态',
      '早市',
      market,
      '本周捡到的东西有：',
      ...items,
      '菜单一张。',
      '夜市',
      pier,
    ],
  )
  for (const item of items) expect(blocks).toContain(`item  paragraph: ${item}`)
  expect(blocks).toContain('item  paragraph: 菜单一张。')
})

test('a source that is wider than the column stands outside of it, and ends with its line', () => {
  const { blocks } = readLines(
    ...[
      '两岸通讯',
      '第3期',
      '街巷动态',
      '早市',
      market,
      pier,
      '来源：南门外早市管理处《二〇二四年上半年集市公报》',
    ],
    ...['渡口开船六班', pier, '学校', '操场', market],
  )
  expect(blocks).toContain('source: 南门外早市管理处《二〇二四年上半年集市公报》')
  expect(blocks).toContain('article: 渡口开船六班')
})

test('where many short lines end in commas, a line that a full stop cut is one again too', () => {
  const cut = ['渡口开船六班，', '头班五点。', '末班在晚上九', '点，停航时鸣钟三声。']
  const commas = ['清晨开市，', '午后收摊，', '逢雨改在棚里，', '逢雪停一天，']
  const text = (...lines: string[]) =>
    readLines('两岸通讯', '第3期', '街巷动态', '早市', market, ...lines, '夜市', market, pier).blocks
  const often = [...commas, ...commas].flatMap((comma) => [comma, '有人扫地。'])
  expect(text(...often, pier, ...cut)).toContain(
    'paragraph: 渡口开船六班，头班五点。末班在晚上九点，停航时鸣钟三声。',
  )
  expect(text(pier, ...cut)).not.toContain(
    'paragraph: 渡口开船六班，头班五点。末班在晚上九点，停航时鸣钟三声。',
  )
})
