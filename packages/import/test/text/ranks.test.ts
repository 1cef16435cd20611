import { expect, test } from 'vitest'
import { read } from './read.ts'

const body = '早市从三月起在南门外开张，清晨五点到七点开市，逢雨改在棚里，摊位照旧按月抽签，卖菜的人都说好。'

const titlesIn = (blocks: readonly string[]) =>
  blocks.filter((block) => /^(?:title|series|section|article|heading): /.test(block))

const listed = [
  '两岸简报',
  '第3期 2024年5月20日',
  '目录',
  '南门外的早市三月起重新开张..... 1',
  '操场边的老树今年都修剪过..... 1',
  '街巷动态',
]

test('a title that the list of contents names ends the line of sources above it, on whatever page', () => {
  const { blocks } = read(
    [
      ...listed,
      '南门外的早市三月起重新开张',
      body,
      '来源：云溪市集市管理处 https://www.example.cn/market/2024/0520-early.html',
      '操场边的老树今年都修剪过',
      body,
    ].join('\n'),
  )
  expect(titlesIn(blocks)).toContain('article: 操场边的老树今年都修剪过')
})

test('a listed title of two lines is one, and text that only mentions it is none', () => {
  const { blocks } = read(
    [
      ...listed,
      '南门外的早市三月',
      '起重新开张',
      body,
      `大家都说${body}`,
      '操场边的老树今年都修剪过',
      body,
    ].join('\n'),
  )
  expect(titlesIn(blocks)).toEqual([
    'title: 两岸简报',
    'section: 街巷动态',
    'article: 南门外的早市三月起重新开张',
    'article: 操场边的老树今年都修剪过',
  ])
})

test('a line that blank lines set off on both sides is no title where titles stand directly above their text', () => {
  const article = (title: string) => ['', title, body]
  const text = (lone: readonly string[]) =>
    [
      ...['两岸简报', '第3期', '', '街巷动态', ...article('早市重新开张').slice(1), ...lone],
      ...[...article('夜市也要开了'), ...article('老树修剪过了'), ...article('操场换了草皮')],
    ].join('\n')
  expect(titlesIn(read(text(['', '摊主在南门外摆开菜筐', '', body])).blocks)).not.toContain(
    'article: 摊主在南门外摆开菜筐',
  )
  expect(titlesIn(read(text(['', '摊主在南门外摆开菜筐', body])).blocks)).toContain(
    'article: 摊主在南门外摆开菜筐',
  )
})

const long =
  `${body}卖鱼的摊位移到了桥头，买菜的人下了桥先看见鱼，再看见豆腐和青菜，最后走到卖花的老人那里。`.repeat(2)

const part = '换灯的师傅每晚从八点做到十一点，两个星期做完，没有断过一天电。'

test('short titles in a row, with little text each, are headings within the article above', () => {
  const { blocks, hints } = read(
    [
      ...['两岸简报', '第3期', '街巷', '南门外的早市开到了上午七点', long],
      ...[
        '三条巷子换上了新的路灯',
        '今年春天，城里三条老巷子都换了路灯。',
        '巷口更亮',
        part,
        '夜里更静',
        part,
      ],
      ...['老渡口的船票从一元涨到两元', long, '学校', '操场要修到今年九月开学', long],
    ].join('\n'),
  )
  expect(titlesIn(blocks)).toEqual([
    'title: 两岸简报',
    'section: 街巷',
    'article: 南门外的早市开到了上午七点',
    'article: 三条巷子换上了新的路灯',
    'heading: 巷口更亮',
    'heading: 夜里更静',
    'article: 老渡口的船票从一元涨到两元',
    'section: 学校',
    'article: 操场要修到今年九月开学',
  ])
  const asked = hints.filter(({ rule }) => rule === 'title-rank').map(({ text }) => text)
  // Much speaks for these two; as much for the first title below the sub-heading's text as against it.
  expect(asked).toEqual(['三条巷子换上了新的路灯'])
})

test('a text that says how many parts it has is followed by as many headings, however long they are', () => {
  const { blocks } = read(
    [
      ...['两岸简报', '第3期', '街巷', '渡口改了', '渡口的规矩从本月起有两处变化，请过河的人留意。'],
      ...['船票一律在岸上的新亭子里买', part, '自行车和板车都走下游的栈桥', part],
      ...['南门外的早市开到了上午七点', long, '学校', '操场要修到今年九月开学', long],
    ].join('\n'),
  )
  expect(titlesIn(blocks).slice(2)).toEqual([
    'article: 渡口改了',
    'heading: 船票一律在岸上的新亭子里买',
    'heading: 自行车和板车都走下游的栈桥',
    'article: 南门外的早市开到了上午七点',
    'section: 学校',
    'article: 操场要修到今年九月开学',
  ])
})

test('short titles are those of articles where all are short', () => {
  const { blocks } = read(
    [
      ...['两岸简报', '第3期', '告示', '失物招领', part, '下周停水', part, '渡口改期', part],
      ...['街巷', '早市三问', long, '夜市', long],
    ].join('\n'),
  )
  expect(titlesIn(blocks).filter((line) => line.startsWith('heading'))).toEqual([])
})

test('numbers in Chinese that count on over the sections are those of articles', () => {
  const text = '会长在致辞中说，物候观测的难处不在仪器，而在明天还去看，后天也去看，一年到头。'
  const article = (title: string) => [title, text]
  const { blocks } = read(
    [
      ...[
        '江南通讯',
        '第2期 2026年6月30日',
        '学会要事',
        ...article('一、年会召开'),
        ...article('二、理事会换届'),
      ],
      ...['观测报告', ...article('三、春天早了几天'), ...article('四、蝉声地图')],
    ].join('\n'),
  )
  expect(blocks.filter((line) => /^(?:section|article|heading)/.test(line))).toEqual([
    'section: 学会要事',
    'article: 一、年会召开',
    'article: 二、理事会换届',
    'section: 观测报告',
    'article: 三、春天早了几天',
    'article: 四、蝉声地图',
  ])
})

test('the number of a part may stand above its title', () => {
  const text = '暑期举办的工作坊为期十二天，二十名学员分四组调查了两个方言点，材料都已收好。'
  const { blocks } = read(
    [
      '江南通讯',
      '第2期',
      '第一编',
      '学术动态',
      '年会召开',
      text,
      '第二编',
      '调查札记',
      '岛上的话',
      text,
    ].join('\n'),
  )
  expect(blocks).toContain('section: 第一编学术动态')
  expect(blocks).toContain('section: 第二编调查札记')
})

test('a line between signs is the title of a section', () => {
  const { blocks } = read(
    ['学堂简报', '第8期', '◇ 学堂新闻 ◇', '秋季开课', body, '◇ 课堂内外 ◇', '合唱班选歌', body].join('\n'),
  )
  expect(titlesIn(blocks)).toEqual([
    'title: 学堂简报',
    'section: 学堂新闻',
    'article: 秋季开课',
    'section: 课堂内外',
    'article: 合唱班选歌',
  ])
})

test('where sections are numbered, a title without a number is none, whatever its name', () => {
  const { blocks } = read(
    [
      ...['两岸简报', '第3期 2024年5月20日', '一、社务', '本栏目刊登账目，可在每月十五日查阅原件。'],
      ...['上半年收支一览', body, '理事会的决议', body, '二、茶园', '夏季修剪', body, '种子发放通知', body],
      ...['两个村试点', body, '三、天地', '三代采茶篓', body],
    ].join('\n'),
  )
  expect(titlesIn(blocks).filter((title) => title.startsWith('section'))).toEqual([
    'section: 一、社务',
    'section: 二、茶园',
    'section: 三、天地',
  ])
})
