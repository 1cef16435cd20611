import { execFileSync, spawnSync } from 'node:child_process'
import { describe, expect, test } from 'vitest'
import { toAtom, toRss } from '../../src/index.ts'
import { issueOf, options } from '../issue-of.ts'

// Debian's python3-feedparser, which reads no JSON. Another Python may stand before Debian's on the path.
const python = ['/usr/bin/python3', 'python3'].find(
  (one) => spawnSync(one, ['-c', 'import feedparser']).status === 0,
)
if (python === undefined)
  console.warn('SKIPPED: python3-feedparser is not here, so it has not read the feeds')

const titles = ['<A&B>', ']]>', '第 7 期：“绿色”', '👩‍👩‍👧 与 😀', 'a &amp; b', 'שלום עולם']
const issues = titles.map((title, index) =>
  issueOf({ title, url: `https://e.cn/${index}/?a=1&b=2`, date: '2023-10' }),
)

describe.skipIf(python === undefined && !process.env.CI)('feedparser', () => {
  test.each([
    ['RSS', toRss(issues, options), 'rss20'],
    ['Atom', toAtom(issues, options), 'atom10'],
  ])('reads %s without a complaint', (_, feed, version) => {
    const read = JSON.parse(
      execFileSync(python ?? 'python3', ['-c', program], { input: feed, encoding: 'utf8' }),
    )
    expect(read).toMatchObject({ bozo: 0, version, title: '绿色简报' })
    expect(read.entries).toEqual(
      titles.map((title, index) => ({
        id: `https://e.cn/${index}/?a=1&b=2`,
        link: `https://e.cn/${index}/?a=1&b=2`,
        title,
        time: `2023-09-30 16:00:${`${titles.length - 1 - index}`.padStart(2, '0')}`,
        words: true,
      })),
    )
  })
})

const program = `
import feedparser, json, sys, time
feed = feedparser.parse(sys.stdin.buffer.read(), sanitize_html=False)
print(json.dumps({
  'bozo': int(feed.bozo), 'version': feed.version, 'title': feed.feed.title,
  'entries': [{
    'id': e.id, 'link': e.link, 'title': e.title,
    'time': time.strftime('%Y-%m-%d %H:%M:%S', e.published_parsed),
    'words': '会议' in e.content[0].value,
  } for e in feed.entries],
}))
`
