import { existsSync, mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeEach, expect, test } from 'vitest'
import { buildSite } from '../../src/build/build-site.ts'
import { filesIn, folderWith, issueText, putFiles, seriesText, svg } from './folder.ts'

let folder: string
beforeEach(() => {
  folder = folderWith({
    'bulletin.yaml': seriesText,
    'issues/2024-01.md': issueText('2024-01'),
    'issues/2024-02/issue.md': issueText('2024-02', '![田](图/田.svg)'),
    'issues/2024-02/图/田.svg': svg,
    'issues/2024-03.md': issueText('2024-03', '![河](images/a.svg)'),
    'images/a.svg': svg,
  })
})

const build = () => buildSite(folder, { from: folder, onWait: () => {} })
const site = () => filesIn(join(folder, 'dist'))

test('every issue has its files, and pictures are beside them', async () => {
  expect(await build()).toMatchObject({ ok: true, issues: 3, rendered: 3, foreign: [], findings: [] })
  const files = site()
  for (const slug of ['2024-01', '2024-02', '2024-03'])
    expect(files[`${slug}/issue.json`]).toContain(`${slug}的简报`)
  expect(files['2024-02/图/田.svg']).toBe(svg)
  expect(files['2024-03/images/a.svg']).toBe(svg)
})

test('the second build writes nothing, and two builds give the same bytes', async () => {
  await build()
  const before = site()
  expect(await build()).toMatchObject({ rendered: 0, written: [], removed: [] })
  expect(site()).toEqual(before)
  rmSync(join(folder, 'dist'), { recursive: true })
  await build()
  expect(site()).toEqual(before)
})

test('only what changed is made again, and ends as a build from nothing does', async () => {
  await build()
  putFiles(folder, { 'issues/2024-01.md': issueText('2024-01', '改过') })
  expect(await build()).toMatchObject({ rendered: 1 })
  putFiles(folder, { 'issues/2024-02/图/田.svg': svg.replace('40', '50') })
  expect(await build()).toMatchObject({ rendered: 1 })
  putFiles(folder, { 'bulletin.yaml': seriesText.replace('/b/', '/c/') })
  expect(await build()).toMatchObject({ rendered: 3 })
  rmSync(join(folder, 'issues/2024-03.md'))
  expect(await build()).toMatchObject({ rendered: 1 })
  const files = site()
  expect(Object.keys(files).filter((path) => path.startsWith('2024-03'))).toEqual([])
  expect(existsSync(join(folder, 'dist/2024-03'))).toBe(false)
  rmSync(join(folder, 'dist'), { recursive: true })
  await build()
  expect(site()).toEqual(files)
})

test('a file that is missing is made again', async () => {
  await build()
  const before = site()
  rmSync(join(folder, 'dist/2024-01'), { recursive: true })
  expect(await build()).toMatchObject({ rendered: 1 })
  expect(site()).toEqual(before)
})

test('what somebody changed or added in the site is kept and named', async () => {
  await build()
  putFiles(folder, { 'dist/2024-01/issue.json': '改', 'dist/CNAME': 'example.org' })
  putFiles(folder, { 'issues/2024-01.md': issueText('2024-01', '又改') })
  expect(await build()).toMatchObject({ ok: true, foreign: ['2024-01/issue.json'] })
  rmSync(join(folder, 'issues/2024-01.md'))
  expect(await build()).toMatchObject({ foreign: ['2024-01/issue.json'] })
  expect(site()).toMatchObject({ '2024-01/issue.json': '改', CNAME: 'example.org' })
})

test('a site without a manifest is somebody else’s', async () => {
  putFiles(folder, { 'dist/2024-01/issue.json': '别人的' })
  expect(await build()).toMatchObject({ foreign: ['2024-01/issue.json'] })
  expect(site()['2024-01/issue.json']).toBe('别人的')
})

test.each(['../outside.txt', '/etc/x', 'a/../../outside.txt', 'C:\\x'])(
  'a manifest cannot have %s removed',
  async (path) => {
    putFiles(folder, {
      'outside.txt': '外',
      'dist/.bulletin.json': JSON.stringify({ format: 1, files: { [path]: ['x'] }, issues: {} }),
    })
    expect(await build()).toMatchObject({ ok: true, removed: [], foreign: [] })
    expect(filesIn(folder)['outside.txt']).toBe('外')
  },
)

test('nothing is written through a link in the site, nor where the site is one', async () => {
  const outside = folderWith({})
  mkdirSync(join(folder, 'dist'))
  symlinkSync(outside, join(folder, 'dist/2024-01'))
  expect((await build()).foreign).toContain('2024-01/issue.json')
  expect(filesIn(outside)).toEqual({})
  rmSync(join(folder, 'dist'), { recursive: true })
  symlinkSync(outside, join(folder, 'dist'))
  expect(await build()).toMatchObject({ ok: false, findings: [{ code: 'not-a-folder' }] })
})

test('with a problem nothing is written', async () => {
  await build()
  const before = site()
  putFiles(folder, {
    'issues/2024-01.md': issueText('2024-01', '改过'),
    'issues/2024-04.md': issueText('2024-04', '<b>'),
  })
  expect(await build()).toMatchObject({ ok: false, findings: [{ file: 'issues/2024-04.md', line: 11 }] })
  expect(site()).toEqual(before)
})

test.each([
  ['absent', 'images/b.svg', '', 'dead-picture'],
  ['no picture', 'images/b.png', '字', 'picture-unknown'],
  ['an SVG with a script', 'images/b.svg', `${svg.slice(0, -6)}<script>1</script></svg>`, 'picture-script'],
  ['an SVG with a handler', 'images/b.svg', svg.replace('<rect', '<rect onload="x"'), 'picture-script'],
])('a picture that is %s: %s is refused', async (_, path, content, code) => {
  if (content) putFiles(folder, { [path]: content })
  putFiles(folder, { 'issues/2024-01.md': issueText('2024-01', `![图](${path})`) })
  expect(await build()).toMatchObject({ ok: false, findings: [{ code, line: 11, column: 6 }] })
})

test('pictures are told of beside all else that is wrong, from the first line to the last', async () => {
  const body = '每周,公布\n\n![图](images/b.svg)\n\n一<b>二</b>\n\n![图](images/c.svg)'
  putFiles(folder, { 'issues/2024-01.md': issueText('2024-01', body) })
  const { findings } = await build()
  expect(findings.map(({ line, code }) => [line, code])).toEqual([
    [11, 'half-width-punctuation'],
    [13, 'dead-picture'],
    [15, 'raw-html'],
    [17, 'dead-picture'],
  ])
})

test('a picture that is a link out of the folder, or too large, is refused', async () => {
  const outside = folderWith({ 'x.svg': svg })
  symlinkSync(join(outside, 'x.svg'), join(folder, 'images/b.svg'))
  putFiles(folder, { 'issues/2024-01.md': issueText('2024-01', '![图](images/b.svg)') })
  expect(await build()).toMatchObject({ ok: false, findings: [{ code: 'picture-outside' }] })
  rmSync(join(folder, 'images/b.svg'))
  writeFileSync(join(folder, 'images/b.svg'), Buffer.alloc(50_000_000))
  expect(await build()).toMatchObject({ ok: false, findings: [{ code: 'picture-too-large' }] })
})

test('two builds at once: one waits for the other', async () => {
  let waited = 0
  const options = { from: folder, onWait: () => waited++ }
  const [one, other] = await Promise.all([buildSite(folder, options), buildSite(folder, options)])
  expect([one.ok, other.ok, waited]).toEqual([true, true, 1])
  expect(one.rendered + other.rendered).toBe(3)
})

test('the lock and the files of a build that was killed are no hindrance, and go', async () => {
  putFiles(folder, {
    'dist/.bulletin-lock': '999999999',
    'dist/.bulletin-lock.999999998': '1',
    'dist/.bulletin-new/file': '半',
  })
  expect(await build()).toMatchObject({ ok: true })
  expect(Object.keys(site()).filter((path) => path.startsWith('.bulletin'))).toEqual(['.bulletin.json'])
})

test('every build warns of what looks like a slip, be the issue new or not', async () => {
  putFiles(folder, { 'issues/2024-01.md': issueText('2024-01', '注意:正文') })
  const first = await build()
  expect(first.findings).toMatchObject([{ file: 'issues/2024-01.md', severity: 'warning', line: 11 }])
  const again = await build()
  expect(again).toMatchObject({ rendered: 0, findings: first.findings })
  expect(again.texts.get('issues/2024-01.md')).toContain('注意')
})

test('index, archive and feeds are left alone where only the body of an old issue changed', async () => {
  const issues = Array.from({ length: 25 }, (_, index) => `${1990 + index}-01`)
  putFiles(folder, Object.fromEntries(issues.map((date) => [`issues/${date}.md`, issueText(date)])))
  await build()
  putFiles(folder, { 'issues/1990-01.md': issueText('1990-01', '改过') })
  const { written } = await build()
  expect(written.map((path) => path.split('/')[0])).toEqual(['1990-01', '1990-01', '1990-01', '1990-01'])
  putFiles(folder, { 'issues/1990-01.md': issueText('1990-01', '改过').replace('的简报', '的特刊') })
  const retitled = await build()
  expect(retitled.written).toContain('archive.html')
})
