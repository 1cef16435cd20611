import { expect, test } from 'vitest'
import { readHtml } from '../../src/html.ts'
import { infer } from '../../src/index.ts'

const p = (words: string, style = '') => `<p style="${style}">${words}</p>`

const rulesOf = (...body: string[]) =>
  infer(readHtml(`<title>南城简报</title><h1>南城简报</h1><p>第3期 2024年4月</p>${body.join('')}`)).hints.map(
    ({ rule }) => rule,
  )

const text = p('早市从三月起在南门外开张，清晨五点到七点开市。')

const section = `<h2>要闻</h2><h3>南门外的早市</h3>${text}`

test.each([
  ['summary', '本期说说早市，和渡口的新船。', '天冷了，风也大了。'],
  ['summary', 'This issue looks at the market and the new boat.', 'Dear neighbours, the market is open.'],
])('%s: “%s” needs no question, “%s” does', (rule, sure, open) => {
  expect(rulesOf(p(sure), section)).not.toContain(rule)
  expect(rulesOf(p(open), section)).toContain(rule)
})

test.each([
  ['稿件请在每月十日前寄到。', '口述内容已经本人同意。'],
  ['Copy for the next issue is due on 10 May.', '口述内容已经本人同意。'],
])('below those who made the issue, “%s” needs no question, “%s” does', (sure, open) => {
  const makers = [p('主办：某社'), p('编辑：周立')]
  expect(rulesOf(section, ...makers, p(sure))).not.toContain('last-sentence')
  expect(rulesOf(section, ...makers, p(open))).toContain('last-sentence')
})

test('whether a name is that of a box is asked where more text stands below than its first paragraph', () => {
  const named = [section, p('知识链接'), text]
  expect(rulesOf(...named, '<h3>渡口</h3>', text)).not.toContain('box')
  expect(rulesOf(...named, text)).toContain('box')
})

test('a third kind of titles, in smaller letters and seldom, is one of headings', () => {
  const title = (words: string, size: number) => p(words, `font-weight: bold; font-size: ${size}px`)
  const some = (...third: string[]) =>
    ['要闻', '街巷'].flatMap((name) => [
      title(name, 24),
      ...['早市', '渡口'].flatMap((one) => [title(`${name}里的${one}`, 20), text, ...third]),
    ])
  const heading = [title('怎样去', 18), text]
  expect(rulesOf(...some(), ...heading)).not.toContain('kind-of-titles')
  expect(rulesOf(...some(...heading, ...heading))).toContain('kind-of-titles')
})
