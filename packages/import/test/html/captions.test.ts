import { expect, test } from 'vitest'
import { readHtml } from '../../src/html.ts'
import { infer } from '../../src/index.ts'
import { article, blocksOf, inferPage } from './page-of.ts'

const picture = '<img src="https://e.cn/a.jpg" alt="钟">'

const captionsOf = (inside: string) =>
  blocksOf(article(inside)).flatMap((line) => /^(?:caption|credit) text: (.*)/.exec(line)?.[1] ?? [])

test.each([
  [
    `${picture}<p style="font-size:13px">一层大厅的钟</p><p style="font-size:13px">图片：何屿</p>`,
    ['一层大厅的钟', '何屿'],
  ],
  [
    `${picture}<p><em>The clock in the hall</em></p><p><i>Picture: Owen Sallow</i></p>`,
    ['The clock in the hall', 'Owen Sallow'],
  ],
  [
    `${picture}<p style="font-size:.8em">The clock in the hall<br>Photo: Lena Abara</p>`,
    ['The clock in the hall', 'Lena Abara'],
  ],
  [
    `${picture}<p style="font-size:9pt"><i>The clock in the hall. Photo by Lena Abara</i></p>`,
    ['The clock in the hall.', 'Lena Abara'],
  ],
  [`${picture}<p style="font-size:9pt">The clock (photograph: Lena Abara)</p>`, ['The clock', 'Lena Abara']],
  [
    `${picture}<p class="wp-caption-text">钟重新立在一层大厅，每天报时两次。</p>`,
    ['钟重新立在一层大厅，每天报时两次。'],
  ],
  [`${picture}<div class="image-caption"><p>The clock in the hall.</p></div>`, ['Theclock in the hall.']],
  [
    `<table><tr><td>${picture}</td></tr><tr><td style="font-size:12px;font-style:italic">一层大厅的钟</td></tr></table>`,
    ['一层大厅的钟'],
  ],
])('the caption and the credit below %s', (inside, expected) => {
  expect(captionsOf(inside).map((line) => line.replace(/\s/g, ''))).toEqual(
    expected.map((line) => line.replace(/\s/g, '')),
  )
})

test.each([
  [`${picture}<p>钟重新立在一层大厅。</p>`],
  [`${picture}<p style="font-size:18px">钟重新立在一层大厅</p>`],
  [`${picture}<p style="font-size:13px;text-align:right">9月5日</p>`],
  [`${picture}<p><em>钟</em>重新立在一层大厅。</p>`],
  [`<p style="font-size:13px">钟重新立在一层大厅</p>`],
  [`${picture}<p><em>${'重新立在一层大厅的钟，每天报时两次。'.repeat(12)}</em></p>`],
])('no caption stands below %s', (inside) => {
  expect(captionsOf(inside)).toEqual([])
})

test('a slanted sentence below a picture is asked about, and kept as text where the editor says so', () => {
  const source = readHtml(article(`${picture}<p><em>它走得不准，准的是海。</em></p>`))
  const [hint] = infer(source).hints.filter(({ rule }) => rule === 'caption')
  expect(hint).toMatchObject({ chosen: 'caption', choices: ['caption', 'text'] })
  const { draft } = infer(source, { answers: { [hint?.id ?? '']: 'text' } })
  expect(JSON.stringify(draft)).not.toContain('"caption"')
})

test.each([
  ['<p><em>来源：<a href="https://e.cn/1">《晚报》</a></em></p>'],
  ['<p><strong>来源：</strong><em><a href="https://e.cn/1">《晚报》</a></em></p>'],
  ['<p><small><i>Source: <b><a href="https://e.cn/1">《晚报》</a></b></i></small></p>'],
])('a source in italics has its link: %s', (line) => {
  expect(blocksOf(article(line))).toContain('source: 《晚报》 https://e.cn/1'.replace('》 ', '》'))
})

test.each([
  ['《晚报》', '<p>来源：<a href="https://e.cn/1">《晚报》</a><a href="https://e.cn/2"> </a></p>'],
  [
    '《晚报》夜班',
    '<p>来源：<a href="https://e.cn/1">《晚报》</a>夜班<a href="https://e.cn/2">&nbsp;</a></p>',
  ],
])('a source keeps its link beside one without words: %s', (title, line) => {
  expect(inferPage(article(line)).draft).toMatchObject({
    sections: [{ articles: [{ sources: [{ title, url: 'https://e.cn/1' }] }] }],
  })
})
