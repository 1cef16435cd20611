import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { readSeries } from '../src/folder/read-series.ts'
import { seriesJsonSchema } from '../src/folder/series-json-schema.ts'
import { folderWith } from './build/folder.ts'

const read = (text: string) =>
  readSeries(join(folderWith({ 'bulletin.yaml': text }), 'bulletin.yaml'), { shown: 'bulletin.yaml' })

const least = 'title: 简报\nlang: zh-CN\nurl: https://example.org/b\n'

test('a bulletin, its address with a slash at the end', async () => {
  expect(await read(least)).toMatchObject({
    findings: [],
    series: { title: '简报', lang: 'zh-CN', url: 'https://example.org/b/' },
  })
})

test.each([
  ['theme: field', { measure: 40 }],
  ['theme:\n  accent: "#123456"', { accent: '#123456', titles: 'serif' }],
  ['theme:\n  base: field\n  accent: "#123456"', { accent: '#123456', titles: 'sans' }],
])('%j', async (line, theme) => {
  const { series } = await read(`${least}${line}\n`)
  const expected = 'measure' in theme ? { measure: expect.any(Number) } : theme
  expect(series?.theme).toMatchObject(expected)
})

test.each([
  ['', 1, 1, '缺少 `title`：应为简报的名称，例如 `title: 绿色采购简报`'],
  ['标题', 1, 1, '应为一行一个字段，例如 `title: 绿色采购简报`'],
  [`${least}them: ink\n`, 4, 1, '未知字段 `them`；是否想写 `theme`？'],
  [
    least.replace('https:', 'ftp:'),
    3,
    6,
    '`url` 有误，应为网站将来的地址，例如 `url: https://example.org/bulletin/`',
  ],
  [`${least}offset: 8\n`, 4, 9, "`offset` 有误，应为出版地与 UTC 的时差，加引号，例如 `offset: '+08:00'`"],
  [
    `${least}theme: inc\n`,
    4,
    8,
    '`theme` 有误，应为 `ink`、`field`，或在 `theme:` 之下写各项，例如 `accent: "#0b6b4f"`',
  ],
  [`${least}theme:\n  accent: red\n`, 5, 11, '`accent` 有误，应为强调色，加引号，例如 `accent: "#0b6b4f"`'],
  [`${least}theme:\n  acent: "#123456"\n`, 5, 3, '未知字段 `acent`；是否想写 `accent`？'],
  [
    `${least}feeds: 篇\n`,
    4,
    8,
    '`feeds` 有误，应为 `issues` 或 `articles`：订阅源以期为条目，还是以篇为条目',
  ],
  [least.replace('简报', '"\\uD800"'), 1, 8, /^`title` 有误/],
  [`${least}articles: 是\n`, 4, 11, '`articles` 有误，应为 `true` 或 `false`：是否给每篇文章另做一页'],
  [`${least}__proto__: 1\n`, 4, 1, /未知字段/],
  [`${least}theme: [\n`, 4, 8, /^括号没有闭合/],
  [least.replace('简报', '[绿 简报'), 1, 8, /^括号没有闭合/],
  [least.replace('title: ', 'title：'), 1, 1, /^`title` 后面是全角冒号/],
  [least.replace('lang: ', 'lang：'), 2, 1, /^`lang` 后面是全角冒号/],
  [least.replace('title: ', 'title:'), 1, 1, /^冒号后面缺少空格；请写 `title: `/],
  [least.replace('简报', '"简报'), 1, 8, /^引号没有闭合/],
  [least.replace('简报', "'简报"), 1, 8, /^引号没有闭合/],
  [least.replace('简报', '"绿"简报'), 1, 11, /^引号之后不能再有文字/],
  [`${least}theme:\n\taccent: "#123456"\n`, 5, 1, /用制表符缩进/],
  [`${least}title: 又一\n`, 4, 1, /^这个字段重复了/],
  [least.replace('简报', '简报: 第一辑'), 1, 8, /^内容中有“冒号加空格”/],
  [least.replace('简报', '@简报'), 1, 8, /^以这个符号开头的内容要加引号/],
  [least.replace('简报', '*简报*'), 1, 8, /^以这个符号开头的内容要加引号/],
  [` ${least}`, 2, 1, /^缩进不一致/],
  [least.replace('lang', '  lang'), 1, 8, /^缩进不一致/],
  [`${least}简报\n`, 4, 1, /^此行没有字段/],
  [least.replace('简报', '"\\q"'), 1, 9, /不是有效的 YAML/],
])('%j: line %i, column %i', async (text, line, column, message) => {
  const { findings, series } = await read(text)
  expect(series).toBeUndefined()
  expect(findings[0]).toMatchObject({ line, column })
  if (typeof message === 'string') expect(findings[0]?.message.zh).toBe(message)
  else expect(findings[0]?.message.zh).toMatch(message)
})

test.each([
  ['https://', 'title: 简报\nlang: zh-CN\nurl: "https://"\n'],
  ['x', 'title: 简报\nlang: zh-CN\nurl: x\n'],
  ['a blank title', 'title: "  "\nlang: zh-CN\nurl: https://example.org/\n'],
])('%s is told once', async (_, text) => {
  expect((await read(text)).findings).toHaveLength(1)
})

test('the JSON Schema for editors is that of the schema (UPDATE=1 records it)', () => {
  const file = new URL('../bulletin.schema.json', import.meta.url)
  if (process.env.UPDATE) writeFileSync(file, seriesJsonSchema())
  expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual(JSON.parse(seriesJsonSchema()))
})
