import { toHtml } from '@cec-bulletin/html'
import { toMarkdown } from '@cec-bulletin/markdown'
import { parseIssue } from '@cec-bulletin/schema'
import { describe, expect, test } from 'vitest'
import { missingText } from '../src/check/missing-text.ts'
import { rightAnswers } from '../src/check/right-answers.ts'
import { textOfHtml } from '../src/check/text-of-html.ts'
import { textOfMarkdown } from '../src/check/text-of-markdown.ts'
import { readSample } from '../src/sample/read-sample.ts'
import { repeatIssue } from '../src/sample/repeat-issue.ts'
import { job } from '../src/timed/contender.ts'
import { interleave } from '../src/timed/interleave.ts'
import { timedSuite } from '../src/timed/timed-suite.ts'

const sample = await readSample()

test('who drops text is disqualified, and so is who stops', async () => {
  const contender = (name: string, role: 'floor' | 'peer', run: () => string) => ({
    name,
    role,
    prepare: () => job(run, (text) => text),
  })
  const suite = timedSuite<string, string>({
    name: 'letters',
    title: 'Letters',
    input: () => 'abc',
    check: (shown, input) => (shown === input ? {} : { missing: `gives \`${shown}\`` }),
    contenders: [
      contender('whole', 'floor', () => 'abc'),
      contender('short', 'peer', () => 'ab'),
      contender('broken', 'peer', () => {
        throw new Error('no room\nfor more')
      }),
    ],
  })
  const { rows } = await suite.measure({ quick: true, sample, say: () => undefined })
  expect(rows.map(({ name, disqualified }) => [name, disqualified])).toEqual([
    ['whole', undefined],
    ['short', 'gives `ab`'],
    ['broken', 'stopped: no room'],
  ])
})

test('all run by turns, each round beginning with another', () => {
  const turns: string[] = []
  const run = (name: string) => () => turns.push(name)
  const runs = new Map(['a', 'b', 'c'].map((name) => [name, run(name)]))
  const times = interleave(runs, { rounds: 3, warmUp: 0, warmUpRuns: 1, batch: 0 })
  expect(turns.join('')).toBe('abc' + 'abc' + 'bca' + 'cab')
  expect([...times].map(([name, rounds]) => [name, rounds.length])).toEqual([
    ['a', 3],
    ['b', 3],
    ['c', 3],
  ])
})

describe('an issue repeated', () => {
  const article = {
    id: 'a',
    title: '题',
    body: [{ type: 'paragraph', children: ['文', { type: 'footnoteReference', identifier: 'n' }] }],
    notes: [{ type: 'footnoteDefinition', identifier: 'n', children: ['注'] }],
  }
  const issue = parseIssue({
    schemaVersion: 1,
    title: '期',
    date: '2023',
    lang: 'zh',
    sections: [{ id: 's', title: '栏', articles: [article] }],
  })

  test('is an issue, with ids and notes told apart', () => {
    const repeated = repeatIssue(issue, 3)
    expect(parseIssue(repeated)).toEqual(repeated)
    expect(repeated.sections[0]?.articles.map(({ id, notes }) => [id, notes[0]?.identifier])).toEqual([
      ['a-0', 'n-0'],
      ['a-1', 'n-1'],
      ['a-2', 'n-2'],
    ])
  })

  test('once is the same', () => {
    expect(repeatIssue(issue, 1)).toBe(issue)
  })

  test('the sample holds at 100 times', () => {
    expect(repeatIssue(sample, 100).sections[0]?.articles).toHaveLength(200)
    expect(() => parseIssue(repeatIssue(sample, 100))).not.toThrow()
  })
})

describe('missing text', () => {
  const last = '更多行动'

  test('none in our own HTML and Markdown', () => {
    expect(missingText(sample, { text: textOfHtml(toHtml(sample)) })).toEqual({})
    expect(missingText(sample, textOfMarkdown(toMarkdown(sample)))).toEqual({})
    expect(missingText(sample, textOfMarkdown(toMarkdown(sample, { frontMatter: false })))).toEqual({})
  })

  test('is found when a word is gone, and named', () => {
    const html = toHtml(sample)
    expect(html).toContain(last)
    expect(missingText(sample, { text: textOfHtml(html.replace(last, '行动')) }).missing).toMatch(
      /^drops 1 texts, the first of them `/,
    )
  })

  test('is found when two texts change places', () => {
    const swapped = { ...sample, sections: [...sample.sections].reverse() }
    expect(missingText(sample, { text: textOfHtml(toHtml(swapped)) }).missing).toMatch(/^drops /)
  })

  test('is found in the front matter', () => {
    const markdown = toMarkdown(sample).replace(`series: ${sample.series}`, 'series: 别的')
    expect(missingText(sample, textOfMarkdown(markdown)).missing).toBe(
      `drops 1 texts, the first of them \`${sample.series}\``,
    )
  })
})

test('right answers are counted place by place', () => {
  expect(rightAnswers(['a', 'x', 'c'], ['a', 'b', 'c', 'd'])).toBe('2 of 4 right')
})
