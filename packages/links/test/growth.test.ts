import { expect, test } from 'vitest'
import { findLinks, normalizeLink } from '../src/index.ts'

/** Patterns that make a careless scanner look back, look ahead, or start again: what stands in front, what repeats. */
const PATTERNS: [string, string][] = [
  ...['a', '.', '@', ':', '/', '-', ' ', '\n', '\u00ad', '中', '。', 'ａ', '\ud800', '\0'].map(
    (unit): [string, string] => ['', unit],
  ),
  ...['a.', 'a@', 'a.b@', '.com', 'http:', 'http://', 'https：//', 'www.', 'www.e.com/('].map(
    (unit): [string, string] => ['', unit],
  ),
  ...['https://e.com/(', 'https://e.com/中', 'a@b.com', '中.', '.中国', 'e.com。', 'xn--'].map(
    (unit): [string, string] => ['', unit],
  ),
  ...['a', '.', '../', '%', '%41', '%2e%2e/', ';', ';jsessionid=', '/(S(', '(', '中', '\\', "'"].map(
    (unit): [string, string] => ['https://e.com/', unit],
  ),
  ...['&', '&amp;', 'a=1&', 'utm_source=a&', '?utm_source=a', '*|', '中'].map((unit): [string, string] => [
    'https://e.com/?',
    unit,
  ]),
  ['https://e.com/?', 'from=a&'],
  ['https://mp.weixin.qq.com/s?', 'from=a&'],
  ['https://e.com', '/(S(lit3py55t21z5v55vlm25s55))'],
  ['mailto:', 'a@B.com,'],
  ['https://e.com/#', 'utm_source=a&'],
  ['https://link.zhihu.com/?target=', 'https://link.zhihu.com/?target='],
  ['https://urldefense.com/v3/__https://e.com/', '**A'],
]

// Time of this process, not of the clock, and the best of several rounds: a busy machine is forgiven.
function cost(run: (text: string) => unknown, text: string): number {
  let best = Number.POSITIVE_INFINITY
  for (let round = 0; round < 4; round++) {
    const before = process.cpuUsage()
    run(text)
    const { user, system } = process.cpuUsage(before)
    best = Math.min(best, (user + system) / 1000)
  }
  return best
}

const WORTH_MEASURING = 3

test('there are 50 patterns', () => {
  expect(PATTERNS.length).toBeGreaterThanOrEqual(50)
})

test.each([
  ['normalizeLink', (text: string) => normalizeLink(text)],
  ['findLinks', (text: string) => findLinks(text)],
  ['findLinks, joining lines', (text: string) => findLinks(text, { joinLines: true })],
])('%s takes at most 2.6 times as long for twice the text', (_, run) => {
  const slow: string[] = []
  for (const [front, unit] of PATTERNS) {
    const text = (size: number) => front + unit.repeat(Math.ceil(size / unit.length)).slice(0, size)
    if (cost(run, text(48_000)) < WORTH_MEASURING) continue
    let ratio = Number.POSITIVE_INFINITY
    for (let round = 0; round < 12 && ratio > 2.6; round++)
      ratio = Math.min(ratio, cost(run, text(48_000)) / cost(run, text(24_000)))
    if (ratio > 2.6) slow.push(`${JSON.stringify([front, unit])} ${ratio.toFixed(2)}`)
  }
  expect(slow).toEqual([])
})

test('a megabyte of anything is answered', () => {
  for (const [front, unit] of PATTERNS) {
    const text = front + unit.repeat(1_000_000 / unit.length)
    expect(normalizeLink(text).ok).toBe(false)
    expect(findLinks(text)).toBeInstanceOf(Array)
  }
})
