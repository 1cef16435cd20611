import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { themes } from '@cec-bulletin/html'
import { beforeEach, expect, test } from 'vitest'
import { build } from '../src/build.ts'

const sample = fileURLToPath(new URL('../content/issue.md', import.meta.url))

let place: string
beforeEach(() => {
  place = mkdtempSync(join(tmpdir(), 'bulletin-demo-'))
})

const run = (file: string) => build({ file, folder: join(place, 'dist'), from: place, language: 'zh' })
const written = (name: string) => readFileSync(join(place, 'dist', name), 'utf8')

test('the sample comes out in every form', async () => {
  const { code, lines } = await run(sample)
  expect(code).toBe(0)
  expect(readdirSync(join(place, 'dist')).sort()).toEqual([
    'demo.css',
    'demo.js',
    'fragment.html',
    'index.html',
    'issue.html',
    'issue.json',
    'issue.md',
    'issue.txt',
    'links.html',
    'links.json',
  ])
  for (const name of ['issue.html', 'fragment.html', 'issue.md', 'issue.txt', 'issue.json']) {
    expect(written(name)).toContain('逐年向公众通报上述目标的完成进度。')
  }
  expect(lines.join('\n')).toContain('链接：共 ')
})

test('the look that is asked for is that of the page, and changes nothing else', async () => {
  await run(sample)
  const before = Object.fromEntries(readdirSync(join(place, 'dist')).map((name) => [name, written(name)]))
  const folder = join(place, 'dist')
  await build({ file: sample, folder, from: place, language: 'zh', look: { theme: 'field', paper: '16:9' } })
  expect(written('issue.html')).toContain(`--measure:${themes.field.measure}em`)
  expect(written('issue.html')).toContain('@page{size:338.67mm 190.5mm;')
  const changed = Object.keys(before).filter((name) => written(name) !== before[name])
  expect(changed).toEqual(['issue.html'])
})

// Every address of the bulletin, as it is printed there and as it must go out.
test.each([
  [
    'utm_* with + and an unfilled merge tag',
    'programmes/sustainable-tourism/global-tourism-plastics-initiative?',
    'https://www.oneplanetnetwork.org/programmes/sustainable-tourism/global-tourism-plastics-initiative',
  ],
  ['utm_* with %20', 'http://scp-hat.lifecycleinitiative.org/?', 'http://scp-hat.lifecycleinitiative.org/'],
  ['a session id in the path', ';jsessionid=', 'https://wedocs.unep.org/handle/20.500.11822/43293'],
  ['no slashes', 'http:www.mepcec.com', 'http://www.mepcec.com/'],
  ['a bare domain', 'www.oneplanetnetwork.org', 'https://www.oneplanetnetwork.org/'],
  [
    '%2520 stays',
    '10YFP%2520annual%2520report',
    'https://www.oneplanetnetwork.org/sites/default/files/from-crm/10YFP%2520annual%2520report.pdf.jpg',
  ],
])('%s: %s', async (_, before, after) => {
  await run(sample)
  const links: { before: string; after: string }[] = JSON.parse(written('links.json'))
  const found = links.filter(
    (link) =>
      link.before.includes(before) && (before !== 'www.oneplanetnetwork.org' || link.before === before),
  )
  expect(found.length).toBeGreaterThan(0)
  expect(new Set(found.map((link) => link.after))).toEqual(new Set([after]))
})

test('nothing that goes out carries a tracker', async () => {
  await run(sample)
  for (const name of ['issue.html', 'fragment.html', 'issue.md', 'issue.txt', 'issue.json']) {
    expect(written(name)).not.toMatch(/utm_|jsessionid|LIST_EMAIL_ID/)
  }
})

test.each([
  ['no such file', undefined, '没有这个文件'],
  ['not JSON', '{\n  "title": 标题\n}', '第2行第12列：从这里起不是有效的 JSON'],
  ['an issue with problems', '{"schemaVersion": 1, "titel": "题"}', '`title`'],
  ['a script for a link', issueWithLink('javascript:alert(1)'), 'javascript:alert(1)'],
  ['a host nobody can reach', issueWithLink('http://localhost/a'), 'http://localhost/a'],
])('%s: exit code 1, its place named, what was there untouched', async (_, content, complaint) => {
  await run(sample)
  const before = written('issue.html')
  const file = join(place, 'issue.json')
  if (content !== undefined) writeFileSync(file, content)
  const { code, lines } = await run(file)
  expect(code).toBe(1)
  expect(lines.join('\n')).toContain(complaint)
  expect(lines.join('\n')).toContain('未写任何文件')
  expect(written('issue.html')).toBe(before)
})

test.each([
  ['raw HTML', '## 动态\n\n### 一篇\n\n正文<b>粗</b>', '第10行第3列'],
  ['an indented line', '## 动态\n\n### 一篇\n\n    code', '第10行第1列'],
  ['a script for a link', '## 动态\n\n### 一篇\n\n[链接](javascript:alert%281%29)', '第10行第1列'],
])('Markdown that an issue cannot hold: %s', async (_, body, complaint) => {
  const file = join(place, 'issue.md')
  writeFileSync(file, `---\ntitle: 题\ndate: 2023\nlang: zh\n---\n${body}\n`)
  const { code, lines } = await run(file)
  expect(code).toBe(1)
  expect(lines.join('\n')).toContain(complaint)
})

function issueWithLink(url: string): string {
  const body = [{ type: 'paragraph', children: [{ type: 'link', url, children: ['链接'] }] }]
  const sections = [{ title: '动态', articles: [{ body }] }]
  return JSON.stringify({ schemaVersion: 1, title: '题', date: '2023', lang: 'zh', sections })
}
