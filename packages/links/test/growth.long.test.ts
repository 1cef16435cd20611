import { growth, processorTime } from '@cec-bulletin/fixtures'
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
  ...['(https://e.com/b', '(https://e.com/(a)', 'https://e.com/((', 'https://e.com/b', 'a.中国'].map(
    (unit): [string, string] => ['', unit],
  ),
  ['https://www.bing.com/ck/a?u=a1', 'A'],
  ['https://www.bing.com/ck/a?u=a1', '=A'],
  ['https://www.bing.com/ck/a?u=a1A', '='],
  ['https://e.com/', ';jsessionid=a'],
  ['https://e.com/', '(S(lit3py55t21z5v55vlm25s55))/'],
  ['https://e.com/', '中/'],
  ['mailto:', 'a@B.com,'],
  ['mailto:', ','],
  ['https://e.com/#', 'utm_source=a&'],
  ['https://link.zhihu.com/?target=', 'https://link.zhihu.com/?target='],
  ['https://urldefense.com/v3/__https://e.com/', '**A'],
  ['https://href.li/?', 'https:'],
  ['https://lnks.gd/l/', 'eyJ'],
  ['https://lnks.gd/l/eyJ', 'Imh0dHA6'],
  ['https://e.com/click/', 'aHR0c'],
  ['https://e.com/e/1', 'elq?h'],
  ['https://disq.us/url?url=https://e.com/', ':a'],
]

const MOST = 2.6

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
    // What takes so little has no time to grow in.
    if (processorTime(() => run(text(48_000))) < 20) continue
    const ratio = leastOf(20, () => growth(run, [text(24_000), text(48_000)], MOST))
    if (ratio > MOST) slow.push(`${JSON.stringify([front, unit])} ${ratio.toFixed(2)}`)
  }
  expect(slow).toEqual([])
})

/** Measures again while the ratio is too high: what else the machine does only ever adds. */
function leastOf(rounds: number, measure: () => number): number {
  let least = Number.POSITIVE_INFINITY
  for (let round = 0; round < rounds && least > MOST; round++) least = Math.min(least, measure())
  return least
}

test('a megabyte of anything is answered', () => {
  // That time grows with the text is seen above: some of them are enough.
  for (const [front, unit] of PATTERNS.filter((_, index) => index % 3 === 0)) {
    const text = front + unit.repeat(1_000_000 / unit.length)
    expect(normalizeLink(text).ok).toBe(false)
    expect(findLinks(text)).toBeInstanceOf(Array)
  }
})

test('a host in many different letters is refused at once', () => {
  const letters = Array.from({ length: 48_000 }, (_, index) =>
    String.fromCodePoint(0x4e00 + (index % 20_000)),
  )
  const address = `https://${letters.join('')}/`
  expect(normalizeLink(address)).toMatchObject({ ok: false })
  expect(processorTime(() => [normalizeLink(address), findLinks(address)])).toBeLessThan(1000)
})
