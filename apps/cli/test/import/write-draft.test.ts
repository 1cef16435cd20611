import { arbitraryIssue } from '@cec-bulletin/fixtures'
import type { Draft } from '@cec-bulletin/import'
import { toMarkdown } from '@cec-bulletin/markdown'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { writeDraft } from '../../src/import/write-draft.ts'

const numRuns = Number(process.env.RUNS ?? 25)

test('without a title and a date, all but their lines is what an issue would be', () => {
  fc.assert(
    fc.property(arbitraryIssue(), (issue) => {
      const { title, date, ...draft } = issue
      const written = writeDraft(draft)
      expect(written).toMatchObject({ ok: true, missing: ['title', 'date'] })
      const [first, ...rest] = toMarkdown(issue, { unclosedMarks: 'bare' }).split('\n')
      const above = rest.findIndex((line) => line.startsWith('date: '))
      const without = [first, ...rest.filter((_, index) => index !== 0 && index !== above)].join('\n')
      expect(written.ok && written.text).toBe(without)
    }),
    { numRuns },
  )
})

const draft: Draft = {
  schemaVersion: 1,
  lang: 'zh-CN',
  sections: [{ title: '要闻', introduction: ['title: 一'] }],
}

test.each([
  [draft, ['title', 'date'], '---\nlang: zh-CN\n---\n\n## 要闻\n\ntitle: 一\n'],
  [{ ...draft, title: '简报' }, ['date'], '---\ntitle: 简报\nlang: zh-CN\n---\n\n## 要闻\n\ntitle: 一\n'],
  [
    { ...draft, title: '简报', date: '2024', sections: [] },
    ['sections'],
    '---\ntitle: 简报\ndate: "2024"\nlang: zh-CN\n---\n',
  ],
])('%j lacks %j', (given, missing, text) => {
  expect(writeDraft(given)).toEqual({ ok: true, missing, text })
})

test('what no issue can hold is told', () => {
  const written = writeDraft({ ...draft, date: '明天' })
  expect(written.ok || written.problems.map(({ code }) => code)).toEqual(['bad-date'])
})
