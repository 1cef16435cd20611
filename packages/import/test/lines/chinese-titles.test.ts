import { expect, test } from 'vitest'
import { read } from '../text/read.ts'

const body = '早市从三月起在南门外开张，清晨五点到七点开市，逢雨改在棚里，摊位照旧按月抽签，卖菜的人都说好。'

const readLines = (...lines: string[]) => read(lines.join('\n')).blocks

test('the name of a section at the head of the page, above the title of the issue, is that of its first articles', () => {
  const rest = ['早市', body, '夜市', body, '读者来信', '操场', body]
  const blocks = readLines('街巷动态', '两岸月刊', '第3期 2024年5月20日', ...rest)
  expect(blocks.slice(0, 5)).toEqual([
    'title: 两岸月刊',
    'number: 第3期',
    'date: 2024-05-20',
    'section: 街巷动态',
    'article: 早市',
  ])
  const own = readLines('街巷动态', '两岸月刊', '第3期 2024年5月20日', '要闻', ...rest)
  expect(own).toContain('section: 要闻')
  expect(own).not.toContain('section: 街巷动态')
})

test.each(['南渡纺织博物馆馆讯', '南渡街道社区会讯'])(
  'below a name of two characters, %s is the series',
  (series) => {
    const blocks = readLines(
      '经纬',
      series,
      '第46期',
      '2024年11月20日',
      '馆内新闻',
      '早市',
      body,
      '夜市',
      body,
    )
    expect(blocks.slice(0, 2)).toEqual(['title: 经纬', `series: ${series}`])
  },
)

test('what is asked and answered is text, and so is a line above who took a picture', () => {
  const blocks = readLines(
    ...[
      '两岸通讯',
      '第3期',
      '街巷',
      '早市要搬到哪里',
      '问：早市要不要搬？',
      '答：不搬。',
      '问：几点开市？',
      '答：五点。',
    ],
    ...['夜市', body, '南门外的灯', '图片：周立', body, '学校', '操场', body],
  )
  expect(blocks).toContain('paragraph: 问：几点开市？')
  expect(blocks.join('\n')).not.toMatch(/(?:section|article|heading): (?:问|答|南门外的灯)/u)
})

test('a name that sections have is an article above text where no title follows in it', () => {
  const blocks = readLines(
    ...['两岸通讯', '第3期', '街巷', '早市', body, '夜市', body, '学校', '操场', body, '五月活动预告', body],
  )
  expect(blocks).toContain('article: 五月活动预告')
})

test('a line that says nothing but that it is a hint heads a box, and one with more words does not', () => {
  const blocks = readLines(
    '两岸通讯',
    '第3期',
    '街巷',
    '早市',
    body,
    '提示',
    '雨天请带伞。',
    '夜市提示多',
    body,
  )
  expect(blocks).toContain('blockquote paragraph: 雨天请带伞。')
  expect(blocks.join('\n')).toMatch(/(?:article|heading): 夜市提示多/u)
})

test('what a list of contents without sections leaves out is a heading, where it names what stands below them', () => {
  const text = (...listed: string[]) =>
    readLines(
      ...[
        '两岸通讯',
        '第3期',
        '目录',
        ...listed.map((title) => `${title}……1`),
        '街巷',
        '早市开到七点',
        body,
        '太早没有菜',
      ],
      ...[body, body, '夜市改到周五', body, '学校', '操场要修到九月', body, '老树今年修剪', body],
    )
  const whole = text('早市开到七点', '夜市改到周五', '操场要修到九月', '老树今年修剪')
  expect(whole).toContain('heading: 太早没有菜')
  expect(whole).toContain('article: 老树今年修剪')
  expect(text('早市开到七点', '夜市改到周五', '老树今年修剪')).not.toContain('heading: 太早没有菜')
})
