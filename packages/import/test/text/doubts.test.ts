import { expect, test } from 'vitest'
import { read } from './read.ts'

/** Two lines at a measure of twenty. */
const pier = '渡口每天开船六班，头班在清晨五点，末班在\n晚上九点，遇大雾停航。'

const issue = (...lines: string[]) =>
  ['两岸简报', '第3期 2024年3月', '镇里消息', '南门外的早市', pier, ...lines].join('\n')

const asked = (text: string, rule: string) =>
  read(text)
    .hints.filter((hint) => hint.rule === rule)
    .map((hint) => hint.text)

const stacked = issue('街巷动态', '夜里的渡口', pier, '便民告示', '失物招领', '领取时间', pier)

test('a section without an article, where others have one, is asked about', () => {
  expect(asked(stacked, 'empty-section')).toEqual(['便民告示'])
  expect(read(stacked).blocks).toContain('section: 便民告示')
  expect(read(stacked, { 'empty-section': 'text' }).blocks).toContain('paragraph: 便民告示')
  expect(asked(issue('街巷动态', '夜里的渡口', pier, '便民告示', '失物招领', pier), 'empty-section')).toEqual(
    [],
  )
})

const sourced = (source: string, ...below: string[]) =>
  issue(source, ...below, pier, '街巷动态', '夜里的渡口', pier)

test('whether a source that fills its line goes on is asked, and it ends there without an answer', () => {
  const text = sourced('来源：渡口志编写组二〇二三年春季走访手记', '桥头的石板')
  expect(asked(text, 'same-paragraph')).toEqual(['来源：渡口志编写组二〇二三年春季走访手记▏桥头的石板'])
  expect(read(text).blocks).toContain('source: 渡口志编写组二〇二三年春季走访手记')
  expect(read(text, { 'same-paragraph': 'same' }).blocks).toContain(
    'source: 渡口志编写组二〇二三年春季走访手记桥头的石板',
  )
})

test.each([
  ['short', '来源：渡口志', '桥头的石板'],
  ['open at a bracket', '来源：渡口志编写组《二〇二三年春季走访的', '手记》'],
  ['above a year', '来源：渡口志编写组春季走访手记北岸版第九', '2023年'],
])('nobody is asked about a source that is %s', (_, source, below) => {
  expect(asked(sourced(source, below), 'same-paragraph')).toEqual([])
})

test('words that a tool spread over their line are one space apart', () => {
  const { blocks } = read(
    'Quay Notes\n\nIssue 4, May 2024\n\nOn the water\n\nA new ferry\n\nThe  ferry   runs six  times a day.',
  )
  expect(blocks).toContain('paragraph: The ferry runs six times a day.')
})

test('of three titles in a row, which is that of a section is asked; of two it is not', () => {
  const rows = (...titles: string[]) =>
    asked(issue('街巷动态', '夜里的渡口', pier, ...titles, pier), 'title-rank')
  expect(rows('便民告示', '失物招领', '领取时间')).toContain('便民告示')
  expect(rows('便民告示', '失物招领')).toEqual([])
})

/** Lines of a text of which the first line of each paragraph stood in by two. */
const words = '渡口每天开船六班头班在清晨五点末班在晚上九点遇大雾停航停航时鸣钟三声请记住'
const cut = (width: number, end = '') => words.slice(0, width - end.length) + end
const indented = [cut(18), cut(20), cut(20), cut(9, '。')].join('\n')

test.each([
  [20, 0],
  [19, 1],
])('below a full line that ends a sentence, one of %i ems is asked about %i times', (width, times) => {
  const text = issue(
    '早市的事',
    indented,
    indented,
    cut(18),
    cut(20, '。'),
    cut(width),
    cut(20),
    cut(7, '。'),
    indented,
  )
  expect(asked(text, 'same-paragraph')).toHaveLength(times)
})
