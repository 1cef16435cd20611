import { expect, test } from 'vitest'
import { limitProblems, limits, type Problem, safeParseIssue } from '../src/index.ts'

const issue = { schemaVersion: 1, title: '题', date: '2023', lang: 'zh' }

/** As many articles, each with one slip of another kind than the shape's. */
const withSlips = (count: number) => ({
  ...issue,
  sections: [{ title: '动态', articles: Array.from({ length: count }, () => ({ body: [''] })) }],
})

const reported = (input: unknown): Problem[] => {
  const result = safeParseIssue(input)
  return result.ok ? [] : result.problems
}

test.each([
  [100, 100, undefined],
  [101, 100, '2'],
  [240, 100, '141'],
])('%i problems are %i, the last of which says what is left: %s', (count, length, left) => {
  const problems = reported(withSlips(count))
  expect(problems).toHaveLength(length)
  expect(problems.find(({ code }) => code === 'more')?.received).toBe(left)
})

test('the sentence of what is left', () => {
  expect(reported(withSlips(240)).at(-1)).toEqual({
    code: 'more',
    path: [],
    place: '',
    received: '141',
    message: {
      en: '141 more are not listed here; mend these first',
      zh: '另有 141 处没有列出；请先改好以上各处',
    },
  })
})

test('what the shape refuses is counted as well', () => {
  const body = Array.from({ length: 4321 }, () => 5)
  const problems = reported({ ...issue, sections: [{ title: '动态', articles: [{ body }, { body }] }] })
  expect(problems.at(-1)).toMatchObject({ code: 'more', received: String(2 * 4321 - problems.length + 1) })
})

const problem = (code: string, words: string): Problem => ({
  code,
  path: [],
  place: '',
  received: '',
  message: { en: words, zh: words },
})

test('a report that is too long in bytes says how many problems it leaves out', () => {
  const problems = limitProblems(Array.from({ length: 90 }, () => problem('a', 'x'.repeat(1000))))
  const { received } = problems.at(-1) ?? {}
  expect(Number(received) + problems.length - 1).toBe(90)
  expect(JSON.stringify(problems).length).toBeLessThanOrEqual(limits.problemBytes)
})

test('what two reports leave out is added up', () => {
  const report = limitProblems(Array.from({ length: 150 }, () => problem('a', 'x')))
  const problems = limitProblems([...report, ...report], 3)
  expect(problems.at(-1)).toMatchObject({ code: 'more', received: '204' })
})

test('one problem is listed however long it is', () => {
  expect(limitProblems([problem('a', 'x'.repeat(100_000))])).toHaveLength(1)
})
