import { beforeEach, expect, test } from 'vitest'
import { bulletin } from '../../src/bulletin.ts'
import { filesIn, folderWith, issueText, putFiles, seriesText } from '../build/folder.ts'

let folder: string
beforeEach(() => {
  folder = folderWith({ 'bulletin.yaml': seriesText, 'issues/2024-01.md': issueText('2024-01') })
})

const run = async (...argv: string[]) => {
  const { code, lines } = await bulletin(argv, { environment: { LANG: 'zh_CN' }, from: folder })
  return {
    code,
    text: lines
      .map((line) => (typeof line === 'string' ? line : line.map(({ text }) => text).join('')))
      .join('\n'),
  }
}
const withUrl = (date: string, url: string) => issueText(date).replace('lang:', `url: ${url}\nlang:`)

test.each<[string, Record<string, string>, string]>([
  [
    'two issues with one address',
    {
      'issues/2024-02.md': withUrl('2024-02', 'https://example.org/x'),
      'issues/2024-03.md': withUrl('2024-03', 'https://EXAMPLE.org/x'),
    },
    'issues/2024-03.md: 问题：网址 `https://example.org/x` 与 issues/2024-02.md 相同；',
  ],
  [
    'two names that some disks take for one',
    { 'issues/A.md': issueText('2024-02'), 'issues/a/issue.md': issueText('2024-03') },
    'issues/a/issue.md: 问题：另有一期也叫 `a`（A.md）',
  ],
  [
    'a name that no page can have',
    { 'issues/2026 11/issue.md': issueText('2024-02') },
    'issues/2026 11/issue.md: 问题：`2026 11` 不能用作网页的文件夹名',
  ],
  [
    'a title like an alias of YAML',
    { 'bulletin.yaml': seriesText.replace('简报', '*Bulletin*') },
    'bulletin.yaml:1:8: 问题：以这个符号开头的内容要加引号',
  ],
  [
    'a cover that is no address',
    { 'bulletin.yaml': `${seriesText}theme:\n  cover: "https://"\n` },
    'bulletin.yaml:5:10: 问题：`cover` 有误',
  ],
])('check and build both tell of %s', async (_, files, words) => {
  putFiles(folder, files)
  for (const command of [['check', '--format', 'lines'], ['build']]) {
    const { code, text } = await run(...command)
    expect([code, text]).toEqual([1, expect.stringContaining(words)])
  }
})

test.each([
  ['the bulletin', '.', 2],
  ['its issues', 'issues', 2],
  ['one issue', 'issues/2024-02', 1],
])('a folder in the place of files: %s', async (_, place, count) => {
  putFiles(folder, { 'issues/2024-02/issue.md': issueText('2024-02') })
  const { code, text } = await run('check', place)
  expect([code, text]).toEqual([0, `共 ${count} 个文件，问题 0 处，提醒 0 处`])
})

test('a folder without an issue says what is expected', async () => {
  putFiles(folder, { 'images/a.svg': '<svg/>' })
  const { code, text } = await run('check', 'images')
  expect([code, text]).toEqual([
    1,
    expect.stringContaining('images 中一期也没有：既没有 `2024-01.md` 这样的文件'),
  ])
})

test.each([
  ['issues/2024/02.md', '请移到 `issues/02.md`，或改为 `issues/2024/issue.md`'],
  ['issues/2024/02/issue.md', '请移到 `issues/issue.md`，或改为 `issues/2024/issue.md`'],
  ['issues/2024-02.markdown', '请存为 Markdown，命名为 `2024-02.md`，或移出 `issues`'],
  ['issues/2024-02.docx', '用 `bulletin import issues/2024-02.docx` 可以变成一期简报'],
])('%s is passed over, but not in silence', async (path, mend) => {
  putFiles(folder, { [path]: issueText('2024-02') })
  for (const command of [['check', '--format', 'lines'], ['build']]) {
    const { code, text } = await run(...command)
    expect([code, text]).toEqual([0, expect.stringMatching(new RegExp(`^${path}: 提醒：不会读取此文件：`))])
    expect(text).toContain(mend)
  }
})

test.each(['issues/a.svg', 'issues/.draft.md', 'issues/2024-01/data.json', 'notes/2024-02.md'])(
  '%s is no issue, and nothing is said of it',
  async (path) => {
    putFiles(folder, { [path]: '<svg/>' })
    expect(await run('check', '--format', 'lines')).toEqual({ code: 0, text: '' })
  },
)

test.each([
  ['check', 'issues：这里是文件，'],
  ['fmt', 'issues：这里是文件，'],
  ['build', 'issues: 问题：这里是文件，'],
])('%s tells of a file in the place of the issues', async (command, words) => {
  folder = folderWith({ 'bulletin.yaml': seriesText, issues: '字' })
  const { code, text } = await run(command)
  expect([code, text]).toEqual([1, expect.stringContaining(words)])
})

test.each([
  { format: 1, files: {}, issues: null },
  { format: 1, files: null, issues: {} },
  { format: 1, files: { a: [1] }, issues: {} },
  { format: 1, files: {}, issues: { '2024-01': null } },
  null,
])('a broken record of the last build is as good as none: %j', async (manifest) => {
  putFiles(folder, { 'dist/.bulletin.json': JSON.stringify(manifest) })
  expect(await run('build')).toMatchObject({ code: 0 })
})

test('an address that another issue has from its name is taken', async () => {
  putFiles(folder, { 'issues/2024-02.md': withUrl('2024-02', 'https://example.org/b/2024-01/') })
  expect((await run('build')).text).toContain(
    '问题：网址 `https://example.org/b/2024-01/` 与 issues/2024-01.md 相同',
  )
})

test.each([
  ['https://EXAMPLE.org/B', 'https://example.org/B/'],
  ['https://例子.org/简报/', 'https://xn--fsqu00a.org/%E7%AE%80%E6%8A%A5/'],
])('a site may stand at %s', async (url, address) => {
  putFiles(folder, { 'bulletin.yaml': seriesText.replace('https://example.org/b/', url) })
  expect(await run('build')).toMatchObject({ code: 0 })
  expect(filesIn(folder)['dist/sitemap.xml']).toContain(`<loc>${address}2024-01/</loc>`)
})
