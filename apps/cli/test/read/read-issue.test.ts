import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { readIssue } from '../../src/read/read-issue.ts'

const place = mkdtempSync(join(tmpdir(), 'bulletin-demo-'))

async function read(name: string, content: Buffer) {
  writeFileSync(join(place, name), content)
  return await readIssue(join(place, name), { shown: name })
}

const markdown = '---\ntitle: 题\ndate: 2023\nlang: zh\n---\n\n## 动态\n\n### 一篇\n\n正文\n'
const json = JSON.stringify({
  schemaVersion: 1,
  title: '题',
  date: '2023',
  lang: 'zh',
  sections: [{ title: '动态', articles: [{ title: '一篇', body: ['正文'] }] }],
})

test.each([
  ['issue.md', markdown],
  ['issue.json', json],
])('%s with a byte order mark is read as without', async (name, text) => {
  const plain = await read(name, Buffer.from(text))
  expect(plain).toMatchObject({ findings: [], issue: { title: '题' } })
  expect(await read(name, Buffer.from(`\uFEFF${text}`))).toEqual(plain)
})

test('a bare address is a link, and reported as it was typed', async () => {
  const result = await read('bare.md', Buffer.from(markdown.replace('正文', '见www.e.com/a?utm_source=b。')))
  expect(result.issue?.sections[0]?.articles[0]?.body).toEqual([
    {
      type: 'paragraph',
      children: [
        { type: 'text', value: '见' },
        {
          type: 'link',
          url: 'https://www.e.com/a',
          children: [{ type: 'text', value: 'www.e.com/a?utm_source=b' }],
        },
        { type: 'text', value: '。' },
      ],
    },
  ])
  expect(result.links).toMatchObject([
    {
      place: { url: 'www.e.com/a?utm_source=b', line: 11, column: 2 },
      result: { ok: true, changes: [{ rule: 'add-scheme' }, { rule: 'tracker-utm' }] },
    },
  ])
})

test('a byte order mark moves no place', async () => {
  const { findings } = await read('issue.json', Buffer.from('\uFEFF{"title": 标题}'))
  expect(findings).toMatchObject([
    {
      severity: 'problem',
      line: 1,
      column: 11,
      message: { zh: '从这里起不是有效的 JSON：无法识别的内容；文字须加英文双引号' },
    },
  ])
})

test.each([
  ['GBK', 'issue.md', Buffer.concat([Buffer.from('# '), Buffer.from([0xbc, 0xf2, 0xb1, 0xa8])])],
  ['GBK', 'issue.json', Buffer.concat([Buffer.from('"'), Buffer.from([0xcc, 0xe2]), Buffer.from('"')])],
  ['UTF-16', 'issue.md', Buffer.from('\uFEFF# 简报', 'utf16le')],
  ['a cut character', 'issue.md', Buffer.from('# 简报').subarray(0, -1)],
])('%s in %s is not read', async (_, name, bytes) => {
  const { findings, issue } = await read(name, bytes)
  expect(issue).toBeUndefined()
  expect(findings).toMatchObject([
    { code: 'unreadable', message: { zh: `文件不是 UTF-8 编码，请另存为 UTF-8：${name}` } },
  ])
})

test('an address that no reader can follow is a problem, in brief and at its place', async () => {
  const text = markdown.replace('正文', `[${'长'.repeat(100)}](http://localhost/${'x'.repeat(1000)})`)
  const { findings, issue } = await read('links.md', Buffer.from(text))
  expect(issue).toBeUndefined()
  expect(findings).toMatchObject([
    { severity: 'problem', code: 'link-unreachable-host', line: 11, column: 1 },
  ])
  expect(findings[0]?.message.zh).toContain(
    `\`http://localhost/${'x'.repeat(182)}…\`（${'长'.repeat(59)}…）：`,
  )
})

test.each([
  ['slip.md', markdown.replace('正文', '每周,公布'), { line: 11, column: 3, fix: { text: '，' } }],
  ['slip.json', json.replace('正文', '每周,公布'), {}],
])('what looks like a slip in %s is told', async (name, text, place) => {
  const { findings, issue } = await read(name, Buffer.from(text))
  expect(issue).toBeDefined()
  const message = { zh: '中文里用了半角的“,”，请改为“，”。' }
  expect(findings).toMatchObject([{ severity: 'warning', message, ...place }])
})

test('beside problems there is a draft', async () => {
  const { draft, issue } = await read('draft.md', Buffer.from(markdown.replace('正文', '正文<b>粗</b>')))
  expect(issue).toBeUndefined()
  expect(draft?.title).toBe('题')
})
