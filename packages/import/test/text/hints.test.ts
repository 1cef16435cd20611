import { expect, test } from 'vitest'
import { read } from './read.ts'

/** Two paragraphs at a measure of twenty. */
const market = '早市从三月起在南门外开张，清晨五点到七点\n开市，逢雨改在棚里，摊位照旧按月抽签。'
const pier = '渡口每天开船六班，头班在清晨五点，末班在\n晚上九点，遇大雾停航，停航时鸣钟三声。'
const one = (words: string) => words.replace('\n', '')

const page = (...lines: string[]) => lines.join('\n')

const issue = (...lines: string[]) => page('两岸简报', '第3期 2024年3月', '镇里消息', ...lines)

const head = ['title: 两岸简报', 'number: 第3期', 'date: 2024-03', 'section: 镇里消息']

const answered = (text: string, rule: string, answer: string) => read(text, { [rule]: answer }).blocks

const asked = (text: string, rule: string) => {
  const hint = read(text).hints.find((found) => found.rule === rule)
  return hint && { text: hint.text, choices: hint.choices, chosen: hint.chosen }
}

const crossed = issue('渡口加开头班船', market, '早市在南门外开张', pier)

test('titles that stand over the text of each other change places, unless the editor keeps them', () => {
  expect(asked(crossed, 'crossed-titles')).toEqual({
    text: '渡口加开头班船▏早市在南门外开张',
    choices: ['swap', 'keep'],
    chosen: 'swap',
  })
  expect(read(crossed).blocks).toEqual([
    ...head,
    'article: 早市在南门外开张',
    `paragraph: ${one(market)}`,
    'article: 渡口加开头班船',
    `paragraph: ${one(pier)}`,
  ])
  const kept = answered(crossed, 'crossed-titles', 'keep')
  expect(kept.slice(4, 6)).toEqual(['article: 渡口加开头班船', `paragraph: ${one(market)}`])
})

const behind = issue('三月里的两件事', market, '早市在南门外开张', pier)

test('a title below its text goes above it, unless the editor says that it belongs to what is below', () => {
  expect(asked(behind, 'title-behind')).toEqual({
    text: '早市在南门外开张',
    choices: ['above', 'below'],
    chosen: 'above',
  })
  expect(read(behind).blocks.slice(4)).toEqual([
    'article: 三月里的两件事',
    'heading: 早市在南门外开张',
    `paragraph: ${one(market)}`,
    `paragraph: ${one(pier)}`,
  ])
  expect(answered(behind, 'title-behind', 'below').slice(6)).toEqual([
    'article: 早市在南门外开张',
    `paragraph: ${one(pier)}`,
  ])
})

/** Four pages with two running headers by turns; the first article has no title. */
const pages = [
  page('街巷动态', market),
  page('街巷动态', '渡口加开头班船', pier, '摘自：《渡口日志》', 'https://example.org/pier'),
  page('学校来信', '操场边的早市', market),
  page('学校来信', '写给渡口的信', pier, 'https://example.org/letter?utm_source=mail'),
].join('\f')

test('text below the title of a section without a title is an article, an introduction, or has the title that is answered', () => {
  expect(asked(pages, 'untitled-article')).toMatchObject({ choices: ['article', 'introduction'] })
  const [, , ...rest] = answered(pages, 'untitled-article', 'article')
  expect(rest.slice(0, 3)).toEqual(['section: 街巷动态', 'article: undefined', `paragraph: ${one(market)}`])
  expect(answered(pages, 'untitled-article', 'introduction')[3]).toBe(`paragraph: ${one(market)}`)
  expect(answered(pages, 'untitled-article', '早市开张')[3]).toBe('article: 早市开张')
})

test('an address at the foot of a page belongs to the source, to words, to a line of its own, or is dropped', () => {
  const { blocks, links, hints } = read(pages)
  expect(blocks).toContain('source: 《渡口日志》https://example.org/pier')
  expect(hints.filter(({ rule }) => rule === 'link-words').map(({ chosen }) => chosen)).toEqual([
    '《渡口日志》',
    '写给渡口的信',
  ])
  expect(links).toEqual([])
  expect(read(pages, { 'link-words': '渡口' }).links).toContain('渡口 https://example.org/letter')
  expect(answered(pages, 'link-words', 'line')).toContain('paragraph: https://example.org/pier')
  expect(read(pages, { 'link-words': 'drop' }).dropped).toContain('link-words: https://example.org/pier')
})

test('what nobody can know is asked, and the answer stands in the issue', () => {
  const { blocks } = read(pages, { title: '两岸简报', date: '2024-03' })
  expect(blocks.slice(0, 2)).toEqual(['title: 两岸简报', 'date: 2024-03'])
})

const doubtful = issue(
  '早市和渡口',
  '早市从三月起在南门外开张，清晨五点到七点\n开市，逢雨改在棚里，摊位照旧按月抽签办。',
  '渡口每天开船六班，头班在清晨五点。',
)

test('where a full line ends in a full stop, the paragraph goes on or ends as is answered', () => {
  const [first, second] = ['same', 'new'].map((answer) =>
    answered(doubtful, 'same-paragraph', answer).slice(5),
  )
  expect([first?.length, second?.length]).toEqual([1, 2])
})

const table = issue('值班', pier, '组 早班 晚班', '东岸 老秦 小吴', '西岸 阿桂 老周', market)

test('lines of as many words are a table, or text', () => {
  expect(asked(table, 'table')).toMatchObject({ text: '组 早班 晚班', chosen: 'yes' })
  const rows = ['row: 组|早班|晚班', 'row: 东岸|老秦|小吴', 'row: 西岸|阿桂|老周']
  expect(read(table).blocks).toEqual(expect.arrayContaining(rows))
  expect(answered(table, 'table', 'no').join('\n')).not.toContain('row: ')
  expect(asked(table.replace(/老秦|小吴|阿桂|老周/gu, '5'), 'table')).toBeUndefined()
})

const list = issue('值班', '值班的人要带：', '雨衣一件；', '2支手电；', '口哨一个。', market)

test('items without bullets below a colon are a list, or paragraphs', () => {
  const items = ['雨衣一件；', '2支手电；', '口哨一个。']
  expect(read(list).blocks).toEqual(expect.arrayContaining(items.map((item) => `item  paragraph: ${item}`)))
  expect(asked(list, 'unmarked-list')).toMatchObject({ text: '雨衣一件；', chosen: 'yes' })
  expect(asked(list.replace('2支', '两支'), 'unmarked-list')).toBeUndefined()
  expect(answered(list, 'unmarked-list', 'no')).toEqual(
    expect.arrayContaining(items.map((item) => `paragraph: ${item}`)),
  )
})

test('what rank a title has is asked where little text stands below it, or where a long one stands above another', () => {
  const text =
    '早市从三月起在南门外开张，清晨五点到七点开市，逢雨改在棚里，摊位照旧按月抽签，卖菜的人都说好。'
  const asked = (...lines: string[]) =>
    read(['两岸简报', '第3期 2024年5月', '街巷动态', '南门外的早市', text, text, ...lines].join('\n'))
      .hints.filter(({ rule }) => rule === 'title-rank')
      .map((hint) => hint.text)
  expect(asked('适合谁来', '适合早起的人。', '来源：街坊口述', '学校的操场', text, text)).toEqual([
    '适合谁来',
  ])
  expect(asked('来源：街坊口述', '渡口上下', '船票两分。', '来源：渡口志', '学校的操场', text, text)).toEqual(
    [],
  )
  expect(asked('从清晨五点一直开到晚上九点半的夜市', '学校的操场', text, text)).toEqual([
    '从清晨五点一直开到晚上九点半的夜市',
  ])
})
