import { growth } from '@cec-bulletin/fixtures'
import { expect, test } from 'vitest'
import { readDocx } from '../src/docx.ts'
import { readHtml } from '../src/html.ts'
import { infer } from '../src/index.ts'
import { readMarkdown } from '../src/markdown.ts'
import { withBoxes } from '../src/readers/pdf/boxes/with-boxes.ts'
import { layoutPages } from '../src/readers/pdf/layout/layout-pages.ts'
import type { PdfPage } from '../src/readers/pdf/page/pdf-page.ts'
import { readText } from '../src/text.ts'
import { docxOf, p, wpsStyles } from './docx/docx-of.ts'

const [small, large] = [100, 800]

// Eight times the document takes eight times the work, and some more for the garbage; a quadratic step would take 64.
const most = 30

const docx = (one: string) => (size: number) =>
  docxOf({ styles: wpsStyles, body: p('题', '5') + p('动态', '2') + one.repeat(size) })

const html = (one: string) => (size: number) => `<h1>题</h1><h2>动态</h2>${one.repeat(size)}`

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
  ['notes that are typed', p('文[1]，如此。') + p('[1]注。')],
  ['marks that wait for notes', p('文[1]，如此。')],
  ['frames', `<w:tbl><w:tr><w:tc>${p('链接')}${p('文。')}</w:tc></w:tr></w:tbl>`],
  ['short lines above text', p('短句一条') + p('从三月起，三所学校每天称一次剩饭。')],
  ['short lines alone', p('短句一条')],
  ['lines that go on in titles', p('短句一条，') + p('——又一条')],
])('a Word file of many %s', { retry: 2 }, (_, one) => {
  const make = docx(one)
  expect(
    growth((bytes: Uint8Array) => infer(readDocx(bytes)), [make(small), make(large)], most),
  ).toBeLessThan(most)
})

test.each([
  ['paragraphs', '<p>从三月起，<b>三所</b>学校每天称一次剩饭。</p>'],
  ['titles', '<h3>文</h3><p>从三月起。</p>'],
  ['lists in lists that are not closed', '<p>文</p><ul><li>项</ul>'],
  ['cells that go far down', '<table><tr><td rowspan=90>甲<td>乙</table>'],
  ['breaks', '文<br>'],
  ['marks of notes', '<p>文<sup>[1]</sup>。</p>'],
  ['notes', '<p>文<a href="#n"><sup>①</sup></a>。</p><p><a name=n></a>①注。</p>'],
  ['notes in a list', '<p>文<sup>1</sup></p><ol><li id=n>注</ol>'],
  ['boxes', '<div style="background:#eee"><div><p>知识链接</p></div><p>文。</p></div>'],
  ['items with dots', '<div><i style="width:8px;height:8px"></i><p>项</p></div>'],
  ['words for buttons', '<p>分享</p>'],
  ['names of texts', '<div class="entry-content">从三月起，三所学校每天称一次剩饭，每月公布一次结果。</div>'],
])('a page of many %s', { retry: 2 }, (_, one) => {
  const make = html(one)
  const run = (page: string) => infer(readHtml(page))
  expect(growth(run, [make(small / 2), make(large / 2)], most)).toBeLessThan(most)
})

test.each([
  [
    'paragraphs of three lines',
    '从三月起，三所学校每天称一次剩饭，每月公布\n一次结果，剩得最多的是青椒，剩得最少的是土\n豆和豆腐。\n',
  ],
  ['full lines that end in full stops', '从三月起，三所学校每天称一次剩饭，每月一报。\n'],
  ['titles with a paragraph', '称剩饭的办法\n从三月起，三所学校每天称一次剩饭。\n'],
  ['titles alone', '称剩饭的办法\n'],
  ['pages with a header and a number', '两岸简报\n称剩饭的办法\n从三月起。\nhttps://e.cn/a\n3\n\f'],
  ['addresses', 'https://e.cn/a?utm_source=b\n'],
  ['parts of addresses', 'https://e.cn/a-\nb/c-\n'],
  ['items', '※ 从三月起；\n'],
  ['lines that lead to numbers which fall', '称剩饭的办法……3\n三校小结……2\n'],
  ['lines that are cut behind marks', '从三月起\n，三所\n。'],
  ['rows', '东 6 8\n'],
  ['cells that stand one below the other', '东\n\n6\n\n8\n\n'],
  ['cells between captions', '表 1 早市\n\n地点\n\n5月4日\n\n地点\n\n5月4日\n\n'],
  [
    'tables below captions without a label',
    '从三月起，每天公布称剩饭的结果。\n称剩饭的结果\n学校 三月 四月\n一小 6 8\n二小 7 9\n三小 5 4\n',
  ],
  ['lines above numbers', '一小的账\n甲 6 8\n乙 7 9\n丙 5 4\n'],
  ['bylines', '称剩饭的办法\n三号楼 王小满\n从三月起，三所学校每天称一次剩饭。\n'],
  ['dates alone', '2024年5月8日\n'],
  [
    'lines of two columns',
    '从三月起，三所学校每天称一次剩饭，每月公布   一次结果，剩得最多的是青椒，剩得最少的是土\n',
  ],
  ['entries of a list of contents', '称剩饭的办法……………3\n'],
  ['line feeds', '\n'],
  ['form feeds', '文\f'],
])('a text of many %s', { retry: 2 }, (_, one) => {
  const make = (size: number) => `两岸简报\n第3期 2024年3月\n镇里消息\n${one.repeat(size)}文。`
  expect(growth((text: string) => infer(readText(text)), [make(small), make(large)], most)).toBeLessThan(most)
})

test.each([
  ['spaces', '称 '],
  ['brackets', '《'],
  ['digits', '1'],
  ['radicals', '⼀'],
  ['addresses', 'www.e.cn '],
  ['commas', '1，'],
])('a text of one line of many %s', { retry: 2 }, (_, one) => {
  const make = (size: number) => `镇里消息\n${one.repeat(size * 10)}\n1 注释在此`
  expect(growth((text: string) => infer(readText(text)), [make(small), make(large)], most)).toBeLessThan(most)
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
  expect(growth(run, [make(small / 2), make(large / 2)], most)).toBeLessThan(most)
})

/** A page of lines, with a place for each. */
const pageOf = (size: number, placeOf: (index: number) => { left: number; text: string; size?: number }) => {
  const items = Array.from({ length: size }, (_, index) => {
    const { left, text, size: own = 10 } = placeOf(index)
    const looks = { bold: false, italic: false, isArtifact: false }
    return {
      text,
      left,
      right: left + text.length * own,
      base: 20 + index * 12,
      size: own,
      offset: 0,
      ...looks,
    }
  })
  const page = { number: 1, width: 600, height: size * 12 + 40 }
  return { ...page, items, pictures: 0, placements: [], dots: [], strokes: [], areas: [] } satisfies PdfPage
}

test('pages of a PDF of many boxes', { retry: 2 }, () => {
  const make = (size: number) => {
    const pages = Array.from({ length: size / 20 }, (_, at) => {
      const page = pageOf(200, (index) => ({
        left: 60,
        text: `从三月起三所学校每天称${'。'.repeat(index % 2)}`,
      }))
      const items = page.items.map((item, index) => ({ ...item, bold: index % 4 === 0 }))
      const areas = Array.from({ length: 100 }, (__, index) => ({
        left: 50 + (index % 3),
        right: 400,
        top: 10 + index * 24,
        bottom: 34 + index * 24,
      }))
      return { ...page, items, areas, number: at + 1 }
    })
    return { pages, units: layoutPages(pages) }
  }
  const run = ({ pages, units }: ReturnType<typeof make>) => withBoxes(units, pages)
  expect(growth(run, [make(small), make(large)], most)).toBeLessThan(most)
})

test.each<[string, Parameters<typeof pageOf>[1]]>([
  ['lines of one column', () => ({ left: 60, text: '从三月起三所学校每天称' })],
  ['lines of two columns', (index) => ({ left: index % 2 === 0 ? 60 : 300, text: '从三月起三所学校每天称' })],
  [
    'lines that end anywhere',
    (index) => ({ left: 60 + (index % 7) * 31, text: '从'.repeat(1 + (index % 23)) }),
  ],
  [
    'notes',
    (index) => ({
      left: 60,
      text: index % 2 === 0 ? '称得①八斤' : '①见附表',
      size: index % 2 === 0 ? 10 : 8,
    }),
  ],
  ['entries', (index) => ({ left: 60, text: `早市……${index % 100}` })],
])('a page of a PDF of many %s', { retry: 2 }, (_, placeOf) => {
  const make = (size: number) => [pageOf(size, placeOf)]
  expect(growth((pages: PdfPage[]) => layoutPages(pages), [make(small), make(large)], 60)).toBeLessThan(60)
})
