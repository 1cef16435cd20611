import { expect, test } from 'vitest'
import { read } from './read.ts'

const head = ['河岸简报', '第3期 2024年5月20日', '河岸动态', '浮桥修好了']

const more = '\f南岸的石阶也换了新的，栏杆重新刷过，晚上有灯，老人和孩子走起来都方便。'

const chinese = (line: string, ...foot: string[]) => [...head, line, ...foot, more].join('\n')

const notesIn = (blocks: readonly string[]) =>
  blocks.filter((block) => block.startsWith('footnoteDefinition paragraph: '))

test.each([
  ['at the beginning of its line', ['', '1按每天早晚两次计数。']],
  ['with a space behind it', ['', '1 按每天早晚两次计数。']],
  ['on a line of its own', ['', '1', '按每天早晚两次计数。']],
  ['below its words', ['', '按每天早晚两次计数。', '1']],
  ['above the number of the page', ['', '1', '按每天早晚两次计数。', '', '第 1 页']],
])('a note at the foot of a page has its number %s', (_, foot) => {
  const { blocks } = read(chinese('浮桥上月修好，日均过桥三百人次1，比去年多一成。', ...foot))
  expect(notesIn(blocks)).toEqual(['footnoteDefinition paragraph: 按每天早晚两次计数。'])
  expect(blocks).toContain('paragraph: 浮桥上月修好，日均过桥三百人次，比去年多一成。')
})

test('behind a raised number a tool may end the line', () => {
  const { blocks } = read(
    chinese('浮桥上月修好，日均过桥的木筏1', '已有三十只。', '', '1', '木筏：用毛竹扎成的筏子。'),
  )
  expect(notesIn(blocks)).toHaveLength(1)
  expect(blocks).toContain('paragraph: 浮桥上月修好，日均过桥的木筏已有三十只。')
})

test('the notes of an issue count up, or begin again on each page', () => {
  const second = '\f南岸换了石阶1，栏杆重新刷过，晚上有灯，老人和孩子走起来都方便。\n\n1用的是本地青石。'
  const { blocks } = read(
    [
      ...head,
      '浮桥上月修好1，过桥的人2比去年多一成。',
      '',
      '1指北岸浮桥。',
      '2按每天早晚两次计数，',
      '逢雨天不计。',
    ].join('\n') + second,
  )
  expect(notesIn(blocks)).toEqual([
    'footnoteDefinition paragraph: 指北岸浮桥。',
    'footnoteDefinition paragraph: 按每天早晚两次计数，逢雨天不计。',
    'footnoteDefinition paragraph: 用的是本地青石。',
  ])
})

const english = (line: string, ...foot: string[]) =>
  [
    ...['The Towline', 'Issue 3 · May 2024', 'News', 'A new ferry'],
    ...[line, ...foot, '\fThe lamps along the quay were painted as well, and the steps were swept.'],
  ].join('\n')

test.each([
  'The ferry was paid for by the neighbours1. It sails from June, and takes forty people.',
  'The ferry was paid for by all the neighbours, and it sails from June. 1',
])('%s refers to a note', (line) => {
  const { blocks } = read(english(line, '', '1 Two hundred of them gave something.'))
  expect(notesIn(blocks)).toEqual(['footnoteDefinition paragraph: Two hundred of them gave something.'])
  expect(blocks.join('\n')).not.toMatch(/neighbours ?1|June\. ?1/)
})

test.each([
  ['an item', chinese('浮桥的要求1如下，请照办：', '', '1. 靠右走，不要停留。')],
  ['the rest of a date', chinese('浮桥修好的日子，是去年冬天等到了今年春天的1', '', '1 月底才完工的。')],
  ['a count', chinese('浮桥每次过1人，请排队上桥，不要拥挤。', '', '1 名值守员在桥头。')],
  ['what no number refers to', chinese('浮桥上月修好，过桥的人比去年多一成。', '', '1按每天早晚计数。')],
  ['what two numbers refer to', chinese('浮桥1修好，过桥的人1多一成。', '', '1按每天早晚计数。')],
  ['what is counted', chinese('浮桥修好1。', '', '1号桥墩换了石料，', '晚上也能走。', '', '桥头设了灯。')],
  ['what counts on from no note', chinese('浮桥上月修好3，多一成。', '', '3按每天早晚计数。')],
  ['what the number of a score is', chinese('上坪村1：0获胜，比赛踢了两个小时。', '', '1队队长是王芳。')],
  ['a street', english('Oxbow won three matches, drew two and lost 1. Well done.', '', '1 Mill Lane, Oxbow')],
  [
    'what No.1 is',
    english('The barge Heritage No.1, the old one, sails from June.', '', '1 Mill Lane, Oxbow'),
  ],
  [
    'the text above the number of the only page',
    [...head, '各村的报名表见附件，人数填在表1里。', '', '六月起早市改在北门外，请互相转告。', '', '1'].join(
      '\n',
    ),
  ],
  [
    'the same where the number stands behind a word',
    [...head, '浮桥上月修好1，过桥的人多一成。', '', '六月起早市改在北门外，请互相转告。', '', '1'].join(
      '\n',
    ),
  ],
  ['a room', english('The ferry club now meets in Room 1. Tea is served.', '', '1 Spoon each, please.')],
])('%s is no note', (_, text) => {
  expect(notesIn(read(text).blocks)).toEqual([])
})

test('behind a raised number there may be a space, if nothing else can be one', () => {
  const { blocks } = read(
    chinese('浮桥上月修好，日均过桥三百人次。1 比去年多一成。', '', '1', '', '按每天早晚两次计数。'),
  )
  expect(notesIn(blocks)).toHaveLength(1)
  expect(blocks).toContain('paragraph: 浮桥上月修好，日均过桥三百人次。比去年多一成。')
})

test('the number of a note may be that of its page', () => {
  const pages = ['浮桥上月修好1，过桥的人多了一成。', '南岸的石阶也换了2，晚上有灯，走起来方便。']
  const [first, second] = pages.map((line, at) => [
    line,
    '',
    `${at + 1}`,
    '',
    `按每天早晚两次计数，见表${'一二'[at]}。`,
  ])
  const { blocks } = read(`${[...head, ...(first ?? [])].join('\n')}\f${second?.join('\n')}\n\n· 2 ·`)
  expect(notesIn(blocks)).toHaveLength(2)
})

test('a note may stand at the foot of a column, in the midst of the text', () => {
  const { blocks } = read(
    chinese(
      '会长办公室窗外的一株白玉兰，三十四年里只缺了两天。1',
      '',
      '年会通过了三项决定，都写在下面。',
      '',
      '1这株白玉兰栽于1968年，此后的花期',
      '',
      '以南侧的主枝为准。',
      '',
      '二月里的风比往年大一些，花开得晚。',
    ),
  )
  expect(notesIn(blocks)).toEqual([
    'footnoteDefinition paragraph: 这株白玉兰栽于1968年，此后的花期以南侧的主枝为准。',
  ])
  expect(blocks.join()).toContain('二月里的风比往年大一些，花开得晚。')
})

test('so may one whose number stands on a line of its own', () => {
  const { blocks } = read(
    chinese(
      '展板由会务组代为张贴，其余口头报告。1',
      '交换室今年四月重新开放。',
      '1',
      '展板统一宽九十厘米，高一百二十',
      '厘米。',
      '交换的标本须附采集号。',
    ),
  )
  expect(notesIn(blocks)).toEqual(['footnoteDefinition paragraph: 展板统一宽九十厘米，高一百二十厘米。'])
})

test('a number within a sentence is no reference to a line of the text that begins with it', () => {
  const { blocks } = read(
    chinese(
      '大家在半山腰喝完1瓶水后继续往上走，风很大。',
      '老周一个人背了',
      '1把旧伞，大家笑成一团。',
      '天黑以前都下了山。',
    ),
  )
  expect(notesIn(blocks)).toEqual([])
})

test('a note may begin with 本馆, though 1本 is counted', () => {
  const line = '浮桥边的图书馆上月开门，借书不收钱。1逾期的书请投进门口的箱子。'
  expect(notesIn(read(chinese(line, '', '1本馆自去年起不收罚款，逾期暂停借新书。')).blocks)).toHaveLength(1)
  expect(notesIn(read(chinese(line, '', '1本新书与10本旧书放在门口。')).blocks)).toEqual([])
})

test.each(['①', '[1]'])(
  'the mark %s of a note, on a line of its own at the foot of several pages, is no running footer',
  (mark) => {
    const page = (name: string, words: string, note: string) =>
      [name, `${words}${mark}，`, '卖菜的人都说好，买菜的人也不必再早起。', '', mark, note].join('\n')
    const text = ['两岸简报', '第3期', page('早市', '清晨五点开市', '逢雨改在棚里，摊位照旧按月抽签。')]
      .join('\n')
      .concat('\f', page('夜市', '傍晚六点开市', '补贴名额每季度发放一次，见区里的网站。'))
    const { blocks } = read(text)
    expect(blocks.filter((block) => block.startsWith('footnoteDefinition'))).toEqual([
      'footnoteDefinition paragraph: 逢雨改在棚里，摊位照旧按月抽签。',
      'footnoteDefinition paragraph: 补贴名额每季度发放一次，见区里的网站。',
    ])
  },
)
