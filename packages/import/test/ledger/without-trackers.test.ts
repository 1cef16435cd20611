import { parseIssue } from '@cec-bulletin/schema'
import { expect, test } from 'vitest'
import { readHtml } from '../../src/html.ts'
import { infer } from '../../src/index.ts'

const pageOf = (words: string) =>
  `<!doctype html><title>简报</title><h1>简报</h1><p>第3期 2024年5月20日</p><h2>动态</h2><h3>一篇</h3><p>${words}</p>`

const bodyOf = (words: string) => {
  const { draft, ledger } = infer(readHtml(pageOf(words)))
  return { body: JSON.stringify(parseIssue(draft).sections[0]?.articles[0]?.body), ledger }
}

const linkOf = (url: string, value: string) =>
  JSON.stringify({ type: 'link', url, children: [{ type: 'text', value }] })

test.each([
  ['名录见 https://e.cn/a?utm_source=x 。', 'https://e.cn/a'],
  ['名录见 https://e.cn/a?id=1&amp;utm_source=x&amp;utm_medium=y 。', 'https://e.cn/a?id=1'],
  ['名录见 https://e.cn/a?utm_source=x&amp;id=1#名录 。', 'https://e.cn/a?id=1#名录'],
  ['名录见 <a href="https://e.cn/a?utm_source=x">https://e.cn/a?utm_source=x</a>。', 'https://e.cn/a'],
])('of a printed address, what only tracks goes: %s', (words, shown) => {
  const { body, ledger } = bodyOf(words)
  expect(body).toContain(linkOf(encodeURI(shown), shown))
  expect(ledger.find(({ rule }) => rule === 'tracker')).toMatchObject({ fate: 'dropped' })
})

test.each([
  ['名录见 https://e.cn/a?from=home 。', 'https://e.cn/a?from=home', 'https://e.cn/a?from=home'],
  [
    '<a href="https://e.cn/a?utm_source=x">写 ?utm_source=x 就能看出从哪里来</a>',
    'https://e.cn/a',
    '写 ?utm_source=x 就能看出从哪里来',
  ],
])('other words stay: %s', (words, url, shown) => {
  const { body, ledger } = bodyOf(words)
  expect(body).toContain(linkOf(url, shown))
  expect(ledger.some(({ rule }) => rule === 'tracker')).toBe(false)
})
