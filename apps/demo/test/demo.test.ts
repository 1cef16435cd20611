import { mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeEach, expect, test } from 'vitest'
import { demo } from '../src/demo.ts'

let place: string
beforeEach(() => {
  place = mkdtempSync(join(tmpdir(), 'bulletin-demo-'))
})

const run = (line: string) => demo(line.split(' '), { environment: { LANG: 'zh_CN.UTF-8' }, from: place })

test.each([
  ['--out site', 0],
  ['--help', 0],
  ['absent.md --out site', 1],
  ['--bogus', 2],
  ['--out', 2],
  ['--lang xx', 2],
  ['a.md b.md', 2],
])('%s: exit code %i', async (line, code) => {
  expect(await run(line)).toMatchObject({ code })
})

test.each([
  ['--help', '用法：'],
  ['--help --lang en', 'Usage:'],
  ['--out site', '已写入 site\n'],
  ['--out site', '请用浏览器打开 site/index.html。'],
])('%s says %s', async (line, words) => {
  expect((await run(line)).lines.join('\n')).toContain(words)
})

test.each([
  ['--bogus', '\n\n用法：'],
  ['.', '无法读取 .：这是一个文件夹。'],
  ['absent.md --out a/b', '无法读取 absent.md：没有这个文件。\n未写任何文件；a/b 保持原样。'],
  ['empty.json --out .', 'empty.json 有 1 处问题：'],
])('%s complains: %s', async (line, words) => {
  writeFileSync(join(place, 'empty.json'), '')
  expect((await run(line)).lines.join('\n')).toContain(words)
})

test.each([
  [
    '--out taken',
    2,
    ['不能替换 taken：其中有不是本命令写出的文件。请指定新目录或空目录，例如 `--out site`。'],
  ],
  [
    '--out . --lang en',
    2,
    ['Will not replace .: you stand in it. Name a new or an empty folder, as in `--out site`.'],
  ],
  [
    '--out taken/notes.txt',
    2,
    ['不能替换 taken/notes.txt：它是文件或链接，不是文件夹。请指定新目录或空目录，例如 `--out site`。'],
  ],
  [
    '--out taken/notes.txt/x',
    1,
    ['无法写入 taken/notes.txt/x：路径中有一段是文件。请另选目录，例如 `--out site`。'],
  ],
  [
    '--out taken/notes.txt/x/y --lang en',
    1,
    [
      'Cannot write to taken/notes.txt/x/y: a part of the path is a file. Name another folder, as in `--out site`.',
    ],
  ],
])('%s: exit code %i, and what is not ours stays', async (line, code, lines) => {
  mkdirSync(join(place, 'taken'))
  writeFileSync(join(place, 'taken/notes.txt'), '笔记')
  expect(await run(line)).toMatchObject({ code, lines })
  expect(readFileSync(join(place, 'taken/notes.txt'), 'utf8')).toBe('笔记')
  expect(readdirSync(join(place, 'taken'))).toEqual(['notes.txt'])
})

test('what was written once may be written again', async () => {
  expect(await run('--out site')).toMatchObject({ code: 0 })
  expect(await run('--out site')).toMatchObject({ code: 0 })
  expect(readdirSync(place)).toEqual(['site'])
})

test.runIf(process.platform === 'linux')('where nobody can make a folder', async () => {
  expect(await run('--out /proc/site')).toMatchObject({
    code: 1,
    lines: ['无法写入 /proc/site：那里不能新建文件夹。请另选目录，例如 `--out site`。'],
  })
})

test.each([
  ['zh_CN', /^本命令自身出错，不是简报的问题；请报告此错误：TypeError：/],
  ['en', /^Something is wrong with this command, not with the issue; please report it: TypeError: /],
])('a fault of ours, in %s, is a sentence and no stack trace', async (LANG, sentence) => {
  const { code, lines } = await demo(['a.md'], { environment: { LANG }, from: 5 as never })
  expect([code, lines.length]).toEqual([1, 1])
  expect(lines[0]).toMatch(sentence)
})

test.each([
  ['zh.md', '---\ntitle: 题\ndate: 2023\nlang: zh-CN\n---\n\n## 动态\n\n一<x>\n', '有 1 处问题：'],
  ['en.md', '---\ntitle: A\ndate: 2023\nlang: en\n---\n\n## A\n\n中文<x>\n', 'has a problem:'],
  ['zh-broken.md', '———\n标题：题\n', '处问题：'],
  ['en-broken.md', 'A\n', 'problems:'],
  ['zh.json', '{"schemaVersion": 1, "lang": "zh", "title": 5}', '处问题：'],
  ['cut.json', '{"title": "题", ', '有 1 处问题：'],
])('where the terminal has no language, messages follow %s', async (name, text, words) => {
  writeFileSync(join(place, name), text)
  const { code, lines } = await demo([name], { environment: { LANG: 'C.UTF-8' }, from: place })
  expect([code, lines.join('\n')]).toEqual([1, expect.stringContaining(words)])
})
