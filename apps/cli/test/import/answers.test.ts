import { join } from 'node:path'
import { expect, test } from 'vitest'
import { readAnswers } from '../../src/import/answers/read-answers.ts'
import { filesIn, folderWith, putFiles } from '../build/folder.ts'
import { article, page, run } from './run.ts'

const folder = '简 报'
const again = ['import', '网页.html', '--out', folder]

/** A folder into which a page was imported once. */
async function imported(html: string) {
  const from = folderWith({ '网页.html': html })
  const first = await run(from, again)
  const files = () => filesIn(join(from, folder))
  const hints = () => files()['issue.hints.yaml'] ?? ''
  return {
    from,
    first,
    issue: () => files()['issue.md'] ?? '',
    hints,
    /** Writes an answer to the first question whose words are these. */
    answer: (question: string, answer: string) => {
      const at = hints().indexOf('answer:', hints().indexOf(question))
      const end = hints().indexOf('\n', at)
      const text = `${hints().slice(0, at)}answer: ${answer}${hints().slice(end)}`
      putFiles(from, { [`${folder}/issue.hints.yaml`]: text })
    },
    put: (text: string) => putFiles(from, { [`${folder}/issue.hints.yaml`]: text }),
    page: (text: string) => putFiles(from, { '网页.html': text }),
  }
}

test('what the document does not say is left out, and the exit code says that it is no issue', async () => {
  const { first, issue, answer, from } = await imported(page({ line: '护河队' }))
  expect(first.code).toBe(1)
  expect(first.text).toMatch(
    /\n还不是一期简报：缺出版日期，请回答，或加 `--date 2024-05`。\n有 \d 个问题待答：/,
  )
  expect(first.text).not.toContain('bulletin check')
  expect(issue()).toMatch(/^---\ntitle: 护河简报\nlang: zh-CN\n/)
  expect((await run(from, ['check', folder])).text).toContain('date')

  answer('何时出版', '2024年4月')
  expect(await run(from, again)).toMatchObject({
    code: 0,
    text: expect.stringContaining('\n接下来：bulletin check "简 报"'),
  })
  expect(issue()).toMatch(/^---\ntitle: 护河简报\ndate: 2024-04\nlang: zh-CN\n/)
  expect(await run(from, ['check', folder])).toMatchObject({ code: 0 })
})

test('what options give goes before what the document says, and is to be typed again', async () => {
  const { from, issue } = await imported(page())
  const given = [
    '--date',
    '2024年5月1日',
    '--title',
    '题 目',
    '--number',
    '10',
    '--series',
    '护河',
    '--written-in',
    '英文',
  ]
  const { code, text } = await run(from, [...again, ...given])
  expect(code).toBe(0)
  expect(text).toContain(
    '\n  bulletin import 网页.html --out "简 报" --title "题 目" --date 2024年5月1日 --number 10 --series 护河 --written-in 英文\n',
  )
  expect(issue()).toMatch(/^---\ntitle: 题 目\nseries: 护河\nnumber: "10"\ndate: 2024-05-01\nlang: en\n---\n/)
})

test('answers hold in another run, when the document has changed, and in either language', async () => {
  const { from, issue, hints, answer, page: put } = await imported(page())
  expect(issue()).toContain('> 水清不清，鸟先知道')
  answer('引文', '否')
  put(page({ body: `<h2>来信</h2><h3>一封信</h3><p>谢谢。</p>${article}` }))
  expect(await run(from, again, 'en_GB.UTF-8')).toMatchObject({ code: 0 })
  expect(issue()).toContain('\n水清不清，鸟先知道\n')
  expect(hints()).toContain('  now: no\n  answer: 否\n')
  expect(await run(from, again, 'en_GB.UTF-8')).toMatchObject({ code: 0 })
})

test.each([
  ['引文', '也许', '`也许` 不是可选的答案；请写 `是` 或 `否`。改正之前按未回答处理。 [no-choice]'],
  [
    '何时出版',
    '明天',
    '`date` 为 `"明天"`；应为真实的年、月或日：`2023-10-31`、`2023-10` 或 `2023`。 [bad-date]',
  ],
  [
    '何时出版',
    '[绿]',
    '答案应为一行文字；以 `[`、`{` 或 `*` 开头时请加引号，例如 `answer: "[绿] 简报"`。 [no-answer]',
  ],
])('%s, answered %s: %s', async (question, typed, words) => {
  const { from, hints, answer } = await imported(page({ line: '护河队' }))
  answer(question, typed)
  const line = hints().split('\n').indexOf(`  answer: ${typed}`) + 1
  const { code, text } = await run(from, again)
  expect([code, text.split('\n')[0]]).toEqual([1, `简 报/issue.hints.yaml:${line}:11: 问题：${words}`])
  // It stands as it was typed, to be mended.
  expect(hints()).toContain(`\n  answer: ${typed}\n`)
})

test('an answer for which nobody asks any more is told, and stays', async () => {
  const { from, hints, answer, page: put } = await imported(page())
  answer('引文', '否')
  put(page({ body: '<h2>要闻</h2><h3>一篇</h3><p>正文。</p>' }))
  for (const _ of [1, 2]) {
    const { code, text } = await run(from, again)
    expect(code).toBe(0)
    expect(text).toMatch(/^简 报\/issue\.hints\.yaml:\d+:11: 提醒：答案 `否` 所答的问题已不再提出：/)
    expect(hints()).toContain('  about: 水清不清，鸟先知道\n')
  }
})

test('a second answer to a question is a problem, and both stay', async () => {
  const { from, hints, put } = await imported(page())
  const [entry = ''] = /- id.*/s.exec(hints()) ?? []
  put(`${entry.replace('answer:', 'answer: 否')}${entry.replace('answer:', 'answer: 是')}`)
  const { code, text } = await run(from, again)
  expect([code, text]).toEqual([1, expect.stringContaining('这个问题已有答案 `否`；请只留一个')])
  expect(hints().match(/answer: [是否]/g)).toEqual(['answer: 否', 'answer: 是'])
})

test.each([
  ['- id: a\n  answer：是\n', 'yaml', 2],
  ['- id: a\n  answer: "是\n', 'yaml', 2],
  ['答案：是\n', 'no-hint', 1],
  ['- 是\n', 'no-hint', 1],
  ['- answer: 是\n', 'no-hint', 1],
  ['- id: a\n  answer: *是\n', 'no-answer', 2],
])('%j: nothing is written, and %s is told at line %i', async (text, code, line) => {
  const { from, issue, put } = await imported(page())
  const before = issue()
  put(text)
  const told = await run(from, again)
  expect(told.code).toBe(1)
  expect(told.text).toMatch(
    new RegExp(`^简 报/issue\\.hints\\.yaml:${line}:\\d+: 问题：[^\\n]+ \\[${code}\\]`),
  )
  expect(told.text).toMatch(/\n答案无法读取，未写任何文件。$/)
  expect(issue()).toBe(before)
})

test.each([
  ['', []],
  ['# 没有\n', []],
  ['- id: a\n  answer:\n- id: b\n', []],
  ['- id: a\n  answer: 2024\n- id: b\n  answer: " 是 "\n', ['2024', '是']],
  ['- id: a\n  answer: 2024-05-20 # 定\n- id: b\n  answer: true\n', ['2024-05-20', 'true']],
])('the answers of %j are %j', (text, expected) => {
  const { answers, findings } = readAnswers(text, { shown: 'a' })
  expect([findings, answers.map(({ answer }) => answer)]).toEqual([[], expected])
})

test('a number in a box is asked in the words of the editor', async () => {
  const box = (words: string, size: number) =>
    `<section style="font-size: ${size}px; font-weight: bold">${words}</section>`
  const part = (number: string, title: string) => `${box(number, 30)}${box(title, 20)}<p>正文比标题长。</p>`
  const body = `<div id="js_content">${part('01', '巡护')}${part('02', '山中人')}</div>`
  const { hints, answer, issue, from } = await imported(
    `<!doctype html><title>护河简报</title><h1>护河简报</h1><p>2024年5月20日</p>${body}`,
  )
  expect(hints()).toContain('\n  choices:\n    - 标题\n    - 版式\n  now: 版式\n')
  answer('question', '标题')
  expect((await run(from, again)).code).toBe(0)
  expect(issue()).toContain('\n## 01巡护\n')
})
