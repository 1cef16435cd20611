import { issuesAtLimits } from '@cec-bulletin/fixtures'
import { limits, parseIssue } from '@cec-bulletin/schema'
import { describe, expect, test } from 'vitest'
import { toHtml } from '../src/index.ts'

const issue = { schemaVersion: 1, title: '题', date: '2023', lang: 'zh' }
const body = (count: number, block: unknown) => Array.from({ length: count }, () => block)

describe('what is as large as an issue may be is rendered', () => {
  const largest = issuesAtLimits().filter(({ limit }) => limit === 'values')
  test.each(largest)('$name', ({ canonical }) => {
    expect(toHtml(canonical(limits.values)).length).toBeGreaterThan(limits.values)
  })

  test('one note with 90,000 places', () => {
    const reference = { type: 'footnoteReference', identifier: 'n' }
    const article = {
      body: body(180, { type: 'paragraph', children: body(500, reference) }),
      notes: [{ type: 'footnoteDefinition', identifier: 'n', children: ['注'] }],
    }
    const html = toHtml(parseIssue({ ...issue, sections: [{ title: '动态', articles: [article] }] }))
    expect(html.match(/role="doc-backlink"/g)).toHaveLength(90_000)
  })
})
