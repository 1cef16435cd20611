import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { filesIn, folderWith, putFiles, seriesText } from '../build/folder.ts'
import { run } from './run.ts'

const documentOf = (name: string) =>
  new Uint8Array(readFileSync(`packages/import/evaluation/documents/${name}/document.docx`))

const answered = (text: string, answer: string) => text.replace('\n  answer:\n', `\n  answer: ${answer}\n`)

test('from a Word file over its answers to a site, a mail and an article to copy', async () => {
  const from = folderWith({ 'bulletin.yaml': `${seriesText}mail:\n  from: 简报 <b@example.org>\n` })
  putFiles(from, { '修理 简报.docx': documentOf('repair') })
  const again = ['import', '修理 简报.docx', '--out', 'issues/2024-08']

  const first = await run(from, again)
  expect([first.code, ...first.text.split('\n')]).toEqual([
    0,
    '修理 简报.docx：2 个栏目，3 篇文章，1 个链接，0 张图片',
    expect.stringMatching(/^共 \d+ 字：写入简报 \d+，编号和标签 \d+，略去 \d+（空白、页眉页脚等）$/),
    '已写入 issues/2024-08：issue.md、issue.hints.yaml、issue.ledger.json',
    '有 1 个问题待答：请写在 issues/2024-08/issue.hints.yaml 的 `answer:` 后面，再次导入：',
    '  bulletin import "修理 简报.docx" --out issues/2024-08',
    '接下来：bulletin check issues/2024-08',
    '没有问题之后：bulletin build',
  ])
  const files = () => filesIn(join(from, 'issues/2024-08'))
  expect(Object.keys(files())).toEqual(['issue.hints.yaml', 'issue.ledger.json', 'issue.md'])
  expect(files()['issue.md']).toContain('\n## 【本月工作】\n')
  expect(files()['issue.hints.yaml']?.replace(/id: [\da-f]{16}$/m, 'id: …')).toBe(
    [
      '# 修理 简报.docx 没有说清楚的地方。请把答案写在 `answer:` 后面，保存后运行',
      '#   bulletin import "修理 简报.docx" --out issues/2024-08',
      '# 不回答，就按 `now` 一行处理。',
      '',
      '- id: …',
      '  question: 这类标题上的符号只是版式，还是标题的一部分？',
      '  about: 【本月工作】',
      '  place: 第 5 段',
      '  choices:',
      '    - 标题',
      '    - 版式',
      '  now: 标题',
      '  answer:',
      '',
    ].join('\n'),
  )

  putFiles(from, { 'issues/2024-08/issue.hints.yaml': answered(files()['issue.hints.yaml'] ?? '', '版式') })
  const second = await run(from, again)
  expect(second.code).toBe(0)
  expect(second.text).not.toContain('待答')
  expect(files()['issue.md']).toContain('\n## 本月工作\n')
  expect(files()['issue.hints.yaml']).toContain('\n  now: 版式\n  answer: 版式\n')

  expect(await run(from, ['check', 'issues/2024-08'])).toMatchObject({
    code: 0,
    text: '共 1 个文件，问题 0 处，提醒 0 处',
  })
  expect(await run(from, ['fmt', '--check', 'issues/2024-08'])).toMatchObject({ code: 0 })
  expect(await run(from, ['build', '--to', 'site,eml,wechat'])).toMatchObject({ code: 0 })
  const made = Object.keys(filesIn(from))
  expect(made).toEqual(
    expect.arrayContaining(['dist/2024-08/index.html', 'eml/2024-08.eml', 'wechat/2024-08.html']),
  )
})

/** What `check` has to say of the pictures of documents: of one there are four bytes, of others no words. */
const expected: Record<string, string[]> = {
  complaints: ['empty-alt'],
  eyesight: ['empty-alt', 'empty-alt'],
  firewatch: ['empty-alt'],
  foodbank: ['empty-alt', 'empty-alt'],
  lanternfair: ['empty-alt'],
  noodles: ['alt-repeats-caption'],
  oldtown: ['alt-repeats-caption', 'picture-unknown'],
  oldtrees: ['empty-alt'],
  opera: ['empty-alt', 'empty-alt'],
  reeds: ['empty-alt', 'empty-alt'],
  refunds: ['empty-alt'],
  staffroom: ['empty-alt'],
  stars: ['empty-alt'],
  streetlamps: ['empty-alt'],
  teaguild: ['empty-alt'],
  teanotes: ['empty-alt', 'empty-alt'],
  teaseason: ['empty-alt'],
  trails: ['empty-alt'],
  wards: ['empty-alt'],
}

const documents = 'packages/import/evaluation/documents'
const made = readdirSync(documents).flatMap((name) =>
  ['document.docx', 'document.html']
    .filter((file) => existsSync(`${documents}/${name}/${file}`))
    .map((file) => [name, file] as const),
)

test.each(made)('%s is imported as an issue in which nothing is wrong but what was', async (name, file) => {
  const from = folderWith({})
  putFiles(from, { [`简报 ${file}`]: new Uint8Array(readFileSync(`${documents}/${name}/${file}`)) })
  const url = file.endsWith('.html') ? ['--url', 'https://example.org/jb/2024/5.html'] : []
  expect(await run(from, ['import', `简报 ${file}`, '--out', 'x', ...url])).toMatchObject({ code: 0 })
  const { text } = await run(from, ['check', 'x', '--format', 'json'])
  expect(JSON.parse(text).map(({ code }: { code: string }) => code)).toEqual(expected[name] ?? [])
  expect(await run(from, ['fmt', '--check', 'x'])).toMatchObject({ code: 0 })
})
