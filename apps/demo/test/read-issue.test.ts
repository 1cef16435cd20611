import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { readIssue } from '../src/read-issue.ts'

const place = mkdtempSync(join(tmpdir(), 'bulletin-demo-'))

async function read(name: string, content: Buffer) {
  writeFileSync(join(place, name), content)
  return await readIssue(join(place, name), { from: place, language: 'zh' })
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
  expect(plain).toMatchObject({ ok: true, issue: { title: '题' } })
  expect(await read(name, Buffer.from(`\uFEFF${text}`))).toEqual(plain)
})

test('a bare address is a link, and reported as it was typed', async () => {
  const result = await read('bare.md', Buffer.from(markdown.replace('正文', '见www.e.com/a?utm_source=b。')))
  if (!result.ok) throw new Error(result.report.join('\n'))
  expect(result.issue.sections[0]?.articles[0]?.body).toEqual([
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
  expect(await read('issue.json', Buffer.from('\uFEFF{"title": 标题}'))).toMatchObject({
    ok: false,
    report: [
      'issue.json 有 1 处问题：',
      '  第1行第11列：从这里起不是有效的 JSON：无法识别的内容；文字须加英文双引号',
    ],
  })
})

test.each([
  ['GBK', 'issue.md', Buffer.concat([Buffer.from('# '), Buffer.from([0xbc, 0xf2, 0xb1, 0xa8])])],
  ['GBK', 'issue.json', Buffer.concat([Buffer.from('"'), Buffer.from([0xcc, 0xe2]), Buffer.from('"')])],
  ['UTF-16', 'issue.md', Buffer.from('\uFEFF# 简报', 'utf16le')],
  ['a cut character', 'issue.md', Buffer.from('# 简报').subarray(0, -1)],
])('%s in %s is not read', async (_, name, bytes) => {
  const report = [`文件不是 UTF-8 编码，请另存为 UTF-8：${name}`]
  expect(await read(name, bytes)).toMatchObject({ ok: false, report })
})

test('of very many links that are refused, the first hundred are shown, each in brief', async () => {
  const link = { type: 'link', url: `http://localhost/${'x'.repeat(1000)}`, children: ['长'.repeat(100)] }
  const body = Array.from({ length: 250 }, () => ({ type: 'paragraph', children: [link] }))
  const issue = { ...JSON.parse(json), sections: [{ title: '动态', articles: [{ body }] }] }
  const result = await read('links.json', Buffer.from(JSON.stringify(issue)))
  const report = result.ok ? [] : result.report
  expect(report).toHaveLength(102)
  expect(report[0]).toBe('links.json 有 250 处问题：')
  expect(report[1]).toContain(`  \`http://localhost/${'x'.repeat(182)}…\`（${'长'.repeat(59)}…）：`)
  expect(report[101]).toBe('  另有 150 处')
})

test.each([
  ['slip.md', markdown.replace('正文', '每周,公布'), '第11行第3列：中文里用了半角的“,”，请改为“，”。'],
  ['slip.json', json.replace('正文', '每周,公布'), '中文里用了半角的“,”，请改为“，”。'],
])('what looks like a slip in %s is told', async (name, text, warning) => {
  expect(await read(name, Buffer.from(text))).toMatchObject({ ok: true, warnings: [warning] })
})

test.each([
  ['issue.md', `${markdown}\n${'文<x>\n\n'.repeat(240)}`],
  ['issue.json', json.replace('["正文"]', `[${Array(240).fill('5').join()}]`)],
])('of very many problems in %s, the first are shown, and all are counted', async (name, text) => {
  const result = await read(name, Buffer.from(text))
  const report = result.ok ? [] : result.report
  expect(report[0]).toBe(`${name} 有 240 处问题：`)
  expect(report.at(-1)).toBe(`  另有 ${240 - report.length + 2} 处`)
  expect(report.length).toBeGreaterThan(60)
})

test('of very many slips, the first are shown, and all are counted', async () => {
  const slips = ['每周,公布', '一**二', '见[[二]]', '一==二==三', '一{% 二 %}三']
  const text = markdown + slips.map((slip) => `\n${slip}\n`.repeat(25)).join('')
  const result = await read('slips.md', Buffer.from(text))
  expect(result).toMatchObject({ ok: true, warningCount: 125 })
  const warnings = result.ok ? result.warnings : []
  expect(warnings.at(-1)).toBe(`另有 ${125 - warnings.length + 1} 处`)
})
