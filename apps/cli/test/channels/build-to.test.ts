import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { beforeEach, expect, test } from 'vitest'
import { buildTo, type OutputName } from '../../src/channels/build-to.ts'
import { filesIn, folderWith, issueText, putFiles, seriesText } from '../build/folder.ts'

const mail =
  "mail:\n  from: 简报 <bulletin@example.org>\n  list: bulletin.example.org\n  unsubscribe: https://example.org/off\noffset: '+08:00'\n"
// A picture of one pixel.
const png = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
)

let folder: string
beforeEach(() => {
  folder = folderWith({
    'bulletin.yaml': seriesText + mail,
    'issues/2024-01.md': issueText('2024-01'),
    'issues/2024-02/issue.md': issueText('2024-02', '![田](图/田.png)'),
  })
  putFiles(folder, { 'issues/2024-02/图/田.png': png })
})

const build = (name: OutputName) => buildTo(name, folder, { from: folder, onWait: () => {} })
const files = (name: string) => filesIn(join(folder, name))

test('mails: a message for each issue, addressed as bulletin.yaml says', async () => {
  expect(await build('eml')).toMatchObject({ ok: true, issues: 2, rendered: 2, findings: [] })
  expect(Object.keys(files('eml'))).toEqual(['.bulletin.json', '2024-01.eml', '2024-02.eml'])
  const message = files('eml')['2024-02.eml'] ?? ''
  const [head = ''] = message.split('\r\n\r\n')
  expect(head).toContain(
    'From: =?utf-8?B?566A5oql?= <bulletin@example.org>\r\nTo: =?utf-8?B?566A5oql?= <bulletin@',
  )
  expect(head).toContain('\r\nDate: Thu, 01 Feb 2024 08:00:00 +0800\r\n')
  expect(head).toMatch(/\r\nMessage-ID: <[\w-]{32}@example\.org>\r\n/)
  expect(head).toContain('\r\nList-Id: <bulletin.example.org>\r\n')
  expect(head).toContain('\r\nList-Unsubscribe: <https://example.org/off>\r\n')
  const html = Buffer.from(message.split('\r\n\r\n').at(-1) ?? '', 'base64').toString()
  expect(html).toContain('src="https://example.org/b/2024-02/%E5%9B%BE/%E7%94%B0.png"')
  expect(html).toContain('href="https://example.org/b/2024-02/"')
})

test('WeChat: a page for each issue; what is missing is told at every build, with the line to write', async () => {
  const findings = [
    {
      severity: 'problem',
      code: 'missing-picture',
      file: join('issues', '2024-02', 'issue.md'),
      message: { zh: expect.stringContaining('写一行 `2024-02/图/田.png: 上传后得到的地址`') },
    },
  ]
  expect(await build('wechat')).toMatchObject({ ok: true, issues: 2, rendered: 2, findings })
  const before = files('wechat')
  expect(Object.keys(before)).toEqual(['.bulletin.json', '2024-01.html', '2024-02.html'])
  expect(before['2024-02.html']).toContain('2024-02/图/田.png')
  expect(await build('wechat')).toMatchObject({ rendered: 0, written: [], findings })
  expect(files('wechat')).toEqual(before)

  putFiles(folder, { 'wechat-pictures.yaml': '2024-02/图/田.png: https://mmbiz.qpic.cn/a/1\n' })
  expect(await build('wechat')).toMatchObject({ ok: true, rendered: 2, findings: [] })
  expect(files('wechat')['2024-02.html']).toContain('src="https://mmbiz.qpic.cn/a/1"')
})

const longName = `图/${'田'.repeat(70)}.png`

test.each<[string, { beside: string; rows?: string }, object]>([
  [
    'a long name is told whole',
    { beside: `![田](${longName})` },
    {
      code: 'missing-picture',
      message: { zh: expect.stringContaining(`写一行 \`2024-03/${longName}: 上传`) },
    },
  ],
  [
    'a picture without words leaves none',
    { beside: `![](${longName})` },
    { code: 'missing-picture', message: { zh: expect.stringContaining('文章里没有这张图') } },
  ],
  [
    'a name without an address is not uploaded yet',
    { beside: `![田](${longName})`, rows: `2024-03/${longName}:\n` },
    { code: 'missing-picture' },
  ],
  [
    'an address elsewhere is told by the file',
    { beside: `![田](${longName})`, rows: `2024-03/${longName}: https://e.cn/a\n` },
    {
      code: 'wrong-picture',
      message: { zh: expect.stringMatching(/^`wechat-pictures.yaml` 中图片 `2024-03\//) },
    },
  ],
  [
    'a line for no picture is warned of',
    { beside: '文', rows: '# 图\n2024-03/b.png: https://mmbiz.qpic.cn/a/1\n' },
    {
      severity: 'warning',
      code: 'stray-picture',
      file: 'wechat-pictures.yaml',
      line: 2,
      message: { zh: expect.stringContaining('`2024-03/b.png`') },
    },
  ],
])('WeChat: %s', async (_, { beside, rows = '' }, finding) => {
  rmSync(join(folder, 'issues/2024-02'), { recursive: true })
  putFiles(folder, {
    'issues/2024-03/issue.md': issueText('2024-03', beside),
    [`issues/2024-03/${longName}`]: png,
    'wechat-pictures.yaml': rows,
  })
  const { ok, findings } = await build('wechat')
  const told = findings.filter(({ code }) => code !== 'empty-alt')
  expect({ ok, told }).toMatchObject({ ok: true, told: [finding] })
})

test.each([
  ['a name twice', 'a/b.png: https://mmbiz.qpic.cn/a/1\na/b.png: https://mmbiz.qpic.cn/a/2\n', 2, '写了两行'],
  ['an address that is a list', 'a/b.png:\na/c.png: [1]\n', 2, '每张已上传的图片应写一行'],
  ['no YAML', '\na: b: c\n', 2, '每张已上传的图片应写一行'],
])('wechat-pictures.yaml with %s: told with its line', async (_, rows, line, words) => {
  putFiles(folder, { 'wechat-pictures.yaml': rows })
  const { findings } = await build('wechat')
  expect(findings).toMatchObject([
    { code: 'uploaded-pictures', line, message: { zh: expect.stringContaining(words) } },
  ])
})

test('only what changed is made again, and what is gone is removed', async () => {
  await build('eml')
  putFiles(folder, { 'issues/2024-01.md': issueText('2024-01', '改过') })
  expect(await build('eml')).toMatchObject({ rendered: 1, written: ['2024-01.eml'] })
  rmSync(join(folder, 'issues/2024-01.md'))
  expect(await build('eml')).toMatchObject({ rendered: 0, removed: ['2024-01.eml'] })
  putFiles(folder, { 'bulletin.yaml': (seriesText + mail).replace('简报 <', '编辑部 <') })
  expect(await build('eml')).toMatchObject({ rendered: 1, written: ['2024-02.eml'] })
})

test.each([
  ['eml', { 'bulletin.yaml': seriesText }, 'bulletin.yaml', 'no-sender'],
  ['eml', { 'bulletin.yaml': `${seriesText}mail:\n  from: 简报\n` }, 'bulletin.yaml', 'wrong-value'],
  ['eml', { 'bulletin.yaml': `${seriesText}mail:\n  form: a@e.cn\n` }, 'bulletin.yaml', 'missing'],
  [
    'wechat',
    { 'wechat-pictures.yaml': '- https://mmbiz.qpic.cn/a/1\n' },
    'wechat-pictures.yaml',
    'uploaded-pictures',
  ],
  ['wechat', { 'wechat-pictures.yaml': 'a: [' }, 'wechat-pictures.yaml', 'uploaded-pictures'],
  ['wechat', { 'issues/2024-03.md': '## 无题\n' }, join('issues', '2024-03.md'), 'front-matter-absent'],
] as const)('%s with %j: nothing is written', async (name, wrong, file, code) => {
  putFiles(folder, wrong)
  const { ok, findings } = await build(name)
  expect(ok).toBe(false)
  expect(findings[0]).toMatchObject({ severity: 'problem', file, code })
  expect(findings.map(({ message }) => message.zh).join()).toMatch(/\p{Script=Han}/u)
})
