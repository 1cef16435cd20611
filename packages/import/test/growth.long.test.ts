import { growth } from '@cec-bulletin/fixtures'
import { expect, test } from 'vitest'
import { readDocx } from '../src/docx.ts'
import { readHtml } from '../src/html.ts'
import { infer } from '../src/index.ts'
import { readMarkdown } from '../src/markdown.ts'
import { docxOf, p, wpsStyles } from './docx/docx-of.ts'

const [small, large] = [100, 1600]

const docx = (one: string) => (size: number) =>
  docxOf({ styles: wpsStyles, body: p('题', '5') + p('动态', '2') + one.repeat(size) })

const html = (one: string) => (size: number) => `<h1>题</h1><h2>动态</h2>${one.repeat(size)}`

// Sixteen times the document takes sixteen times the work, and some more for the garbage; a quadratic step would take 256.
test.each([
  ['paragraphs', p('从三月起，三所学校每天称一次剩饭。')],
  ['titles with a paragraph', p('文', '3') + p('从三月起。')],
  ['titles alone', p('文', '3')],
  ['sources', p('摘自：《甲》、乙、丙')],
  ['attributions', p('文。') + p('——某人')],
  ['marks', p('※ 项')],
  ['numbers', p('1. 项')],
  ['fields of an imprint', p('编辑：甲、乙　电子邮箱：a@b.cn')],
  ['words for contents', p('目录')],
])('a Word file of many %s', { retry: 2 }, (_, one) => {
  const make = docx(one)
  expect(growth((bytes: Uint8Array) => infer(readDocx(bytes)), [make(small), make(large)], 60)).toBeLessThan(
    60,
  )
})

test.each([
  ['paragraphs', '<p>从三月起，<b>三所</b>学校每天称一次剩饭。</p>'],
  ['titles', '<h3>文</h3><p>从三月起。</p>'],
  ['lists in lists that are not closed', '<p>文</p><ul><li>项</ul>'],
  ['cells that go far down', '<table><tr><td rowspan=90>甲<td>乙</table>'],
  ['breaks', '文<br>'],
])('a page of many %s', { retry: 2 }, (_, one) => {
  const make = html(one)
  const run = (page: string) => infer(readHtml(page))
  expect(growth(run, [make(small / 2), make(large / 2)], 60)).toBeLessThan(60)
})

test.each([
  ['paragraphs', '从三月起，**三所**学校每天称[一次](https://e.cn/)剩饭。\n\n'],
  ['titles', '### 文\n\n从三月起。\n\n'],
  ['items', '- 项 `码` &amp; \\*\n'],
  ['addresses', '见 https://e.cn/a 和 a@b.cn。'],
  ['HTML', '<b>甲</b><br>\n'],
  ['shortcodes', '{{< a >}} 甲 {% b %}\n\n'],
  ['definitions', '[甲][a]\n\n[a]: https://e.cn/\n\n'],
])('Markdown of many %s', { retry: 2 }, (_, one) => {
  const make = (size: number) => `# 题\n\n## 动态\n\n${one.repeat(size)}`
  const run = (text: string) => infer(readMarkdown(text))
  expect(growth(run, [make(small / 2), make(large / 2)], 60)).toBeLessThan(60)
})
