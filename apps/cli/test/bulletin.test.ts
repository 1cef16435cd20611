import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeEach, expect, test } from 'vitest'
import { commands } from '../src/arguments/commands.ts'
import { bulletin } from '../src/bulletin.ts'

let place: string
beforeEach(() => {
  place = mkdtempSync(join(tmpdir(), 'bulletin cli 简报-'))
})

const run = async (line: string, environment: Record<string, string> = { LANG: 'zh_CN.UTF-8' }) => {
  const outcome = await bulletin(line.split(' ').filter(Boolean), { environment, from: place })
  const lines = outcome.lines.map((line) =>
    typeof line === 'string' ? line : line.map(({ text }) => text).join(''),
  )
  return { code: outcome.code, text: lines.join('\n') }
}

const sound = '---\ntitle: 题\ndate: 2023\nlang: zh\n---\n\n## 动态\n\n### 一篇\n\n正文\n'
const put = (name: string, text: string) => {
  mkdirSync(join(place, name, '..'), { recursive: true })
  writeFileSync(join(place, name), text)
}

test.each([
  ['--bogus', '未知选项 `--bogus`。'],
  ['--lang en --bogus', 'Unknown option `--bogus`.'],
  ['build a b', '`build` 之后的内容过多。'],
  ['chek', '未知命令 `chek`；是否想写 `check`？'],
  ['check --formt x', '未知选项 `--formt`；是否想写 `--format`？'],
  ['check --format', '`--format <form>` 缺少值。'],
  [
    'check --format xml --lang en',
    'Unknown value `xml` of `--format <form>`; expected `text`, `lines` or `json`.',
  ],
  ['--lang zh --lang xx', '`--lang <language>` 的值 `xx` 无效；应为 `en` 或 `zh`。'],

  ['constructor', '未知命令 `constructor`。'],
])('not understood, exit code 2: %s', async (line, words) => {
  const { code, text } = await run(line)
  expect(code).toBe(2)
  expect(text.split('\n')[0]).toBe(words)
})

test.each([
  ['', '用法： bulletin <命令> [选项]'],
  ['--help --lang en', 'Usage: bulletin <command> [options]'],
  ['--lang en', 'Usage: bulletin <command> [options]'],
  ['check --help', '用法： bulletin check [选项] [files...]'],
])('%s shows %s', async (line, words) => {
  const { code, text } = await run(line)
  expect([code, text.split('\n')[0]]).toEqual([0, words])
})

test.each(commands.map(({ name }) => name))('the help of %s is whole in both languages', async (name) => {
  const [en, zh] = [await run(`${name} --help --lang en`), await run(`${name} --help --lang zh`)]
  expect(en.text).toContain('Examples:\n  bulletin ')
  expect(zh.text).toContain('例如：\n  bulletin ')
  expect(en.text.replaceAll(/^ {2}bulletin .*/gm, '')).not.toMatch(/\p{Script=Han}/u)
  expect(zh.text).not.toMatch(/Usage|Options|Arguments|Commands|default/)
  const options = (text: string) => text.match(/^ {2}-.*?--[a-z]+/gm)
  expect(options(zh.text)).toEqual(options(en.text))
})

test.each([
  ['absent.md', '无法读取 absent.md：没有这个文件。'],
  ['.', '. 中一期也没有：'],
])('check %s: %s', async (file, words) => {
  const { code, text } = await run(`check ${file}`)
  expect(code).toBe(1)
  expect(text).toContain(words)
})

test('check shows the line, carets and the mend, its width that of Chinese', async () => {
  put('a.md', sound.replace('正文', '每周,公布'))
  expect((await run('check a.md')).text.split('\n').slice(0, 5)).toEqual([
    'a.md:11:3: 提醒：中文里用了半角的“,”，请改为“，”。 [half-width-punctuation]',
    '   11 | 每周,公布',
    '      |     ^',
    '      + 每周，公布',
    '',
  ])
})

test.each([
  ['check a.md', 0],
  ['check a.md --strict', 1],
  ['check b.md', 1],
])('%s: exit code %i', async (line, code) => {
  put('a.md', sound.replace('正文', '每周,公布'))
  put('b.md', sound.replace('正文', '一<b>二</b>'))
  expect(await run(line)).toMatchObject({ code })
})

test('check --format json is data, --format lines one line each', async () => {
  put('b.md', sound.replace('正文', '每周,公布'))
  const [finding] = JSON.parse((await run('check b.md --format json')).text)
  expect(finding).toMatchObject({
    file: 'b.md',
    severity: 'warning',
    line: 11,
    column: 3,
    fix: { text: '，' },
  })
  expect((await run('check b.md --format lines')).text.split('\n')).toHaveLength(1)
})

test('check without files looks at the whole bulletin', async () => {
  expect((await run('check')).text).toContain('没有 `bulletin.yaml`')
  put('bulletin.yaml', 'title: 简报\nlang: zh-CN\nurl: https://example.org/\nthem: ink\n')
  put('issues/2023-01.md', sound.replace('date: 2023', 'number: 第 2 期\ndate: 2023-01'))
  put('issues/2023-02.md', sound.replace('date: 2023', 'number: 第 1 期\ndate: 2023-02'))
  put('issues/2023-03/issue.md', sound.replace('date: 2023', 'number: 第 2 期\ndate: 2023-03'))
  const { code, text } = await run('check --format lines')
  expect(code).toBe(1)
  expect(text.split('\n').map((line) => line.replace(/ \[.*/, ''))).toEqual([
    'bulletin.yaml:4:1: 问题：未知字段 `them`；是否想写 `theme`？',
    'issues/2023-03/issue.md: 提醒：期号 `第 2 期` 与 issues/2023-01.md 相同；请给每一期各自的期号。',
    'issues/2023-01.md: 提醒：日期 `2023-01` 早于 issues/2023-02.md 的 `2023-02`，期号却在其后；请核对。',
  ])
})

test('two issues of one name are a problem', async () => {
  put('bulletin.yaml', 'title: 简报\nlang: zh-CN\nurl: https://example.org/\n')
  put('issues/a.md', sound)
  put('issues/a/issue.md', sound)
  expect((await run('check --format lines')).text).toContain('另有一期也叫 `a`')
})

test('fmt writes the one form, and says so; twice changes nothing', async () => {
  put('a.md', sound.replace('正文', '__正文__'))
  expect(await run('fmt --check a.md')).toEqual({ code: 1, text: '需要整理：a.md' })
  expect(await run('fmt a.md')).toEqual({ code: 0, text: '已整理：a.md' })
  expect(readFileSync(join(place, 'a.md'), 'utf8')).toContain('\n**正文**\n')
  expect(await run('fmt a.md')).toEqual({ code: 0, text: '无需整理。' })
})

test.each([
  ['addresses that stand in text', '见 https://example.com/a。'],
  ['marks beside Chinese as they were typed', '**重点：**请看。他说**“好的。”**然后走了。'],
])('fmt keeps %s', async (_, words) => {
  put('a.md', sound.replace('正文', words))
  await run('fmt a.md')
  const text = readFileSync(join(place, 'a.md'), 'utf8')
  expect(text).not.toMatch(/\\|&#/)
  expect((await run('links a.md --all')).text).toContain(
    words.includes('example') ? '共 1 个链接' : '共 0 个链接',
  )
  expect(await run('fmt a.md')).toMatchObject({ code: 0, text: '无需整理。' })
})

test.each([
  ['a problem', sound.replace('正文', '一<b>二</b>'), 'a.md:11:'],
  ['a slip that nobody would tell of any more', sound.replace('正文', 'H~2~O'), 'a.md:11:'],
  ['lines that would be joined', sound.replace('正文', '第一行\n第二行'), 'a.md:11:'],
  ['a comment in front matter', sound.replace('date:', '# 待定\ndate:'), 'a.md:3:1: '],
])('fmt leaves a file with %s as it is', async (_, text, words) => {
  put('a.md', text)
  const { code, text: told } = await run('fmt a.md')
  expect([code, told]).toEqual([1, expect.stringContaining(words)])
  expect(readFileSync(join(place, 'a.md'), 'utf8')).toBe(text)
})

const linked = sound.replace('正文', '[乙](https://e.com/?utm_source=b)、[丙](https://e.com/c)')

test('links shows before, after, rule and reason', async () => {
  put('a.md', linked)
  const { text } = await run('links a.md')
  expect(text).toContain(
    'a.md：共 2 个链接，修改 1 个\n  11:1 乙\n  - https://e.com/?utm_source=b\n  + https://e.com/\n',
  )
  expect(text).toContain('tracker-utm ')
  expect(text).not.toContain('/c')
  expect((await run('links a.md --all')).text).toContain('https://e.com/c')
})

test('links says what is unclear of an address that stays as it is, and shows it once', async () => {
  put('a.md', sound.replace('正文', '[乙](https://t.cn/A6abcd)'))
  const { text } = await run('links a.md')
  expect(text).toMatch(/ {2}11:1 乙\n {4}https:\/\/t\.cn\/A6abcd\n {4}[^\n]+\p{Script=Han}/u)
  expect(text).not.toMatch(/^ {2}[-+] /m)
})

test('links --format json is data, --format page a page without script', async () => {
  put('a.md', linked)
  expect(JSON.parse((await run('links a.md --format json')).text)).toMatchObject([
    { file: 'a.md', line: 11, before: 'https://e.com/?utm_source=b', after: 'https://e.com/' },
    { file: 'a.md', before: 'https://e.com/c', after: 'https://e.com/c', changes: [] },
  ])
  const { text } = await run('links a.md --format page')
  expect(text).toMatch(/^<!doctype html><html lang="zh-CN">/)
  expect(text).toContain('<del>?utm_source=b</del>')
  expect(text).not.toContain('<script')
})

test.each([
  ['zh_CN', /^本命令自身出错，不是简报的问题；请报告此错误：TypeError：/],
  ['en', /^Something is wrong with this command, not with the issue; please report it: TypeError: /],
])('a fault of ours, in %s, is a sentence and no stack trace', async (LANG, sentence) => {
  const { code, lines } = await bulletin(['check', 'a.md'], { environment: { LANG }, from: 5 as never })
  expect([code, lines.length]).toEqual([1, 1])
  expect(lines[0]).toMatch(sentence)
})

test.each([
  ['zh.md', '---\ntitle: 题\ndate: 2023\nlang: zh-CN\n---\n\n## 动态\n\n一<x>\n', '问题'],
  ['en.md', '---\ntitle: A\ndate: 2023\nlang: en\n---\n\n## A\n\n中文<x>\n', 'problem'],
  ['cut.json', '{"title": "题", ', '问题'],
])('where the terminal has no language, messages follow %s', async (name, text, words) => {
  put(name, text)
  const { code, text: told } = await run(`check ${name}`, { LANG: 'C.UTF-8' })
  expect([code, told]).toEqual([1, expect.stringContaining(words)])
})

test('build says what it made, and with problems that the site is as it was', async () => {
  put('bulletin.yaml', 'title: 简报\nlang: zh-CN\nurl: https://example.org/\n')
  put('issues/2023.md', sound)
  expect(await run('build', {})).toMatchObject({
    code: 0,
    text: expect.stringMatching(/^dist：共 1 期，重新生成 1 期\n写入 \d+ 个文件，删除 0 个$/),
  })
  put('issues/2023.md', sound.replace('正文', '一<b>二</b>'))
  const { code, text } = await run('build')
  expect(code).toBe(1)
  expect(text).toContain('issues/2023.md:11:2: 问题：')
  expect(text).toContain('\n未写任何文件；dist 保持原样。')
  put('issues/2023.md', sound.replace('正文', '改过'))
  put('dist/2023/issue.json', '改')
  expect((await run('build')).text).toContain(
    '以下文件不是生成的，或生成后改动过，保持原样：`2023/issue.json`',
  )
})

test('where nobody can write, the system’s reason is said, and no fault of ours', async () => {
  const { code, text } = await run(`new ${'长'.repeat(299)} --yes`)
  expect([code, text]).toEqual([1, `无法写入 ${'长'.repeat(299)}：名称过长。`])
})
