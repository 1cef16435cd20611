import { join } from 'node:path'
import { expect, test, vi } from 'vitest'
import { buildSite } from '../src/build/build-site.ts'
import { bulletin } from '../src/bulletin.ts'
import { languageTag } from '../src/new/language-tag.ts'
import type { Line } from '../src/terminal/line.ts'
import { filesIn, folderWith, putFiles } from './build/folder.ts'

const zh = { LANG: 'zh_CN' }

test.each([
  ['zh', { LANG: 'zh_CN' }],
  ['en', { LANG: 'en_GB' }],
])(
  'new, in %s: a folder that has no problem and no warning, is in its one form, and builds',
  async (_, environment) => {
    const from = folderWith({})
    const terminal = { environment, from }
    expect(await bulletin(['new', '我的简报', '--yes'], terminal)).toMatchObject({ code: 0 })
    const inside = { environment, from: join(from, '我的简报') }
    expect(await bulletin(['check', '--strict'], inside)).toMatchObject({ code: 0 })
    expect(await bulletin(['fmt', '--check'], inside)).toMatchObject({ code: 0 })
    const built = await buildSite(inside.from, { from: inside.from, onWait: () => {} })
    expect(built).toMatchObject({ ok: true, issues: 1, findings: [] })
  },
)

test('a folder with a space in its name is to be typed in quotation marks', async () => {
  const from = folderWith({})
  const { lines } = await bulletin(['new', '我的 简报', '--yes'], { environment: zh, from })
  expect(lines.at(-1)).toBe('接下来：cd "我的 简报" && bulletin preview')
})

test('a folder that does not exist is not looked for above', async () => {
  const from = folderWith({})
  await bulletin(['new', '.', '--yes'], { environment: zh, from })
  const { code, lines } = await bulletin(['build', '没有'], { environment: zh, from })
  expect([code, lines[0]]).toEqual([1, expect.stringContaining('没有 及其上级文件夹中没有 `bulletin.yaml`')])
})

test('four questions, of which an empty answer takes what is offered', async () => {
  const from = folderWith({})
  const asked: string[] = []
  const answers = ['食堂: "简报" #1', '', '三校食堂', 'https://E.org/简报']
  const ask = async (question: string) => {
    asked.push(question)
    return answers[asked.length - 1] ?? ''
  }
  expect(await bulletin(['new', 'a'], { environment: zh, from, ask })).toMatchObject({ code: 0 })
  expect(asked).toEqual([
    '简报叫什么名字？ (a) ',
    '用什么语言写？ (zh-CN) ',
    '由哪个单位编制？ (编辑部) ',
    '网站将来的地址？ (https://example.org/) ',
  ])
  const yaml = filesIn(join(from, 'a'))['bulletin.yaml']
  expect(yaml).toContain(
    'title: "食堂: \\"简报\\" #1"\nlang: "zh-CN"\npublisher: "三校食堂"\nurl: "https://e.org/%E7%AE%80%E6%8A%A5/"\n',
  )
  expect(await bulletin(['check'], { environment: zh, from: join(from, 'a') })).toMatchObject({ code: 0 })
})

test('an answer that cannot be written is asked for again at once, with the reason', async () => {
  const from = folderWith({})
  const told: string[] = []
  const answers = ['', '中国话', '中文', '', 'example.org', 'https://example.org/b']
  const ask = async (question: string) => {
    told.push(question)
    return answers.shift() ?? ''
  }
  const show = (line: Line) => void told.push(String(line))
  expect(await bulletin(['new', 'a'], { environment: zh, from, ask, show })).toMatchObject({ code: 0 })
  expect(told).toEqual([
    '简报叫什么名字？ (a) ',
    '用什么语言写？ (zh-CN) ',
    '`lang` 有误，应为网站的语言，例如 `lang: zh-CN`。',
    '用什么语言写？ (zh-CN) ',
    '由哪个单位编制？ (编辑部) ',
    '网站将来的地址？ (https://example.org/) ',
    '`url` 有误，应为网站将来的地址，例如 `url: https://example.org/bulletin/`。',
    '网站将来的地址？ (https://example.org/) ',
  ])
  expect(filesIn(join(from, 'a'))['bulletin.yaml']).toContain('lang: "zh-CN"')
})

test.each([
  ['中文', 'zh-CN'],
  [' 繁體中文 ', 'zh-TW'],
  ['English', 'en'],
  ['英语', 'en'],
  ['fr-CA', 'fr-CA'],
])('%j is the language %s', (answer, tag) => {
  expect(languageTag(answer)).toBe(tag)
})

test.each([
  [-480, '+08:00'],
  [0, '+00:00'],
  [-345, '+05:45'],
  [210, '-03:30'],
])('%i minutes behind: %s, as the machine has it', async (minutes, offset) => {
  const from = folderWith({})
  const machine = vi.spyOn(Date.prototype, 'getTimezoneOffset').mockReturnValue(minutes)
  await bulletin(['new', 'a', '--yes'], { environment: zh, from })
  machine.mockRestore()
  expect(filesIn(join(from, 'a'))['bulletin.yaml']).toContain(`\noffset: '${offset}'\n`)
})

test.each([
  ['nobody to ask', ['new', 'a'], '这里无法提问；'],
  ['a folder with files', ['new', 'taken', '--yes'], 'taken 中已有内容；'],
  ['a file', ['new', 'file', '--yes'], 'file 中已有内容；'],
  ['no address', ['new', 'a', '--yes', '--url', 'x'], '`url` 有误，应为'],
  ['no address, and nothing is asked', ['new', 'a', '--url', 'x'], '`url` 有误，应为'],
])('%s: exit code 1, and nothing is written', async (_, argv, words) => {
  const from = folderWith({})
  putFiles(from, { 'taken/notes.txt': '笔记', file: '字' })
  const { code, lines } = await bulletin(argv, { environment: zh, from })
  expect([code, lines[0]]).toEqual([1, expect.stringContaining(words)])
  expect(filesIn(from)).toEqual({ file: '字', 'taken/notes.txt': '笔记' })
})
