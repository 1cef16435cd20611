import { hostileStrings } from '@cec-bulletin/fixtures'
import type { Issue } from '@cec-bulletin/schema'
import { describe, expect, test } from 'vitest'
import { toAtom, toEntries, toJsonFeed, toRss } from '../../src/index.ts'
import { issueOf, options } from '../issue-of.ts'
import { readers } from './read-feed.ts'

const titles = [
  ...hostileStrings.map((text) => text.trim()).filter((text) => text !== ''),
  '<A&B>',
  ']]>',
  '<![CDATA[a]]>',
  '&#x3C;b&#x3E; &amp;amp;',
  '👩‍👩‍👧 与 😀',
  'مرحبا',
]

const issues: Issue[] = titles.map((title, index) =>
  issueOf({
    title,
    summary: title,
    url: `https://e.cn/路径/${index}?a=1&b=2`,
    date: `2023-${`${(index % 12) + 1}`.padStart(2, '0')}`,
    sections: [{ title, articles: [{ title, body: [title] }] }],
  }),
)

const feeds = {
  RSS: toRss(issues, options),
  Atom: toAtom(issues, options),
  JSON: toJsonFeed(issues, options),
}

describe.each(Object.entries(readers))('%s', (name, read) => {
  const [, format = ''] = name.split(', ')
  const feed = new Map(Object.entries(feeds)).get(format) ?? ''

  test('reads each title, address, time and content as it was', async () => {
    const entries = await read(feed)
    expect(entries).toHaveLength(titles.length)
    const byId = new Map(entries.map((entry) => [entry.id, entry]))
    for (const [index, issue] of issues.entries()) {
      const address = `https://e.cn/%E8%B7%AF%E5%BE%84/${index}?a=1&b=2`
      const entry = byId.get(address)
      expect(entry).toMatchObject({ url: address, content: toEntries(issue)[0]?.content })
      expect(normal(entry?.title)).toBe(normal(issue.title))
      const month = Date.parse(`${issue.date}-01T00:00:00+08:00`)
      expect(entry?.time).toBeGreaterThanOrEqual(month)
      expect(entry?.time).toBeLessThan(month + 60_000)
    }
  })

  test('finds no two entries of one time, and the newest first', async () => {
    const times = (await read(feed)).map(({ time }) => time)
    expect(new Set(times).size).toBe(titles.length)
    expect(times).toEqual(times.toSorted((a, b) => b - a))
  })
})

/** Readers trim titles, some of them more than JavaScript does. */
function normal(title: string | undefined): string {
  return (title ?? '').replace(/^[\s\ufeff]+|[\s\ufeff]+$/g, '')
}
