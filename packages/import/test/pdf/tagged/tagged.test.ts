import { expect, test } from 'vitest'
import { readPdf } from '../../../src/pdf.ts'
import { blocksIn } from '../blocks-in.ts'
import { line, link, marked, type PdfParts, pdfOf } from '../pdf-of.ts'
import { tagged } from './tagged-parts.ts'

const full = '从三月起三所学校每天称一次剩饭每月公布一'

const at = (row: number) => ({ y: 40 + row * 20 })

test.each<[string, PdfParts, string[]]>([
  [
    'headings, paragraphs and a quote',
    tagged(
      [
        marked(0, line('动态', at(1))) +
          marked(1, line(full, at(2)) + line('完了。', at(3))) +
          marked(2, line('一粒米也有来历。', at(4))),
      ],
      ['H2', 0],
      ['P', ['Span', 1]],
      ['BlockQuote', ['P', 2]],
    ),
    ['heading 2: 动态', `text: ${full}完了。`, 'quote: text: 一粒米也有来历。'],
  ],
  [
    'a quote that goes on over the end of a page',
    tagged(
      [
        marked(0, line('一粒米也有来历。', at(1))),
        marked(0, line('——食堂师傅', at(1))) + marked(1, line('完了。', at(2))),
      ],
      ['BlockQuote', ['P', 0], ['P', 10]],
      ['P', 11],
    ),
    ['quote: text: 一粒米也有来历。 text: ——食堂师傅', 'text: 完了。'],
  ],
  [
    'a list whose numbers are labels',
    tagged(
      [
        marked(0, line('1.', at(1))) +
          marked(1, line('取号；', { x: 84, ...at(1) })) +
          marked(2, line('2.', at(2))) +
          marked(3, line('登记。', { x: 84, ...at(2) })),
      ],
      ['L', ['LI', ['Lbl', 0], ['LBody', 1]], ['LI', ['Lbl', 2], ['LBody', 3]]],
    ),
    ['list true: text: 取号； | text: 登记。'],
  ],
  [
    'a list whose marks stand in its words',
    tagged(
      [marked(0, line('※ 地点；', at(1))) + marked(1, line('※ 时间。', at(2)))],
      ['L', ['LI', ['LBody', ['P', 0]]], ['LI', ['LBody', ['P', 1]]]],
    ),
    ['list ※: text: 地点； | text: 时间。'],
  ],
  [
    'a list whose marks Word makes',
    tagged(
      [marked(0, line('● 地点；', at(1))) + marked(1, line('● 时间。', at(2)))],
      ['L', ['LI', ['LBody', ['P', 0]]], ['LI', ['LBody', ['P', 1]]]],
    ),
    ['list false: text: 地点； | text: 时间。'],
  ],
  [
    'a table',
    tagged(
      [
        marked(0, line('楼层', at(1))) +
          marked(1, line('座位', { x: 160, ...at(1) })) +
          marked(2, line('一楼', at(2))) +
          marked(3, line('24', { x: 160, ...at(2) })),
      ],
      ['Table', ['TBody', ['TR', ['TH', 0], ['TH', 1]], ['TR', ['TD', ['P', 2]], ['TD', ['P', 3]]]]],
    ),
    ['table: 楼层 | 座位 / 一楼 | 24'],
  ],
  [
    'a line break where there was place for more',
    tagged([marked(0, line('第一行', at(1)) + line(full, at(2)))], ['P', 0]),
    [`text: 第一行/${full}`],
  ],
  [
    'no line break in a box narrower than its column, where a line of English goes on',
    tagged(
      [
        marked(0, line('thirty letters in all say how ', at(1))) +
          marked(
            1,
            line('A late tool is a day lost.', at(2)) +
              line('Bring it back soon or ask', at(3)) +
              line('us to go on.', at(4)),
          ),
      ],
      ['P', 0],
      ['P', 1],
    ),
    [
      'text: thirty letters in all say how',
      'text: A late tool is a day lost. Bring it back soon or ask us to go on.',
    ],
  ],
  [
    'one in front of a name all the same',
    tagged(
      [
        marked(0, line('thirty letters in all say how ', at(1))) +
          marked(
            1,
            line('A late tool is a day lost ', at(2)) +
              line('Elm Road, Harbour Street', at(3)) +
              line('York', at(4)),
          ),
      ],
      ['P', 0],
      ['P', 1],
    ),
    ['text: thirty letters in all say how', 'text: A late tool is a day lost/Elm Road, Harbour Street/York'],
  ],
  [
    'a paragraph over two pages',
    tagged(
      [
        marked(0, line(full, at(1)) + line(full, at(2))),
        marked(0, line('完了。', at(1)) + line(full, at(4))),
      ],
      ['P', 0],
      ['P', 10],
    ),
    [`text: ${full}${full}完了。/${full}`],
  ],
  [
    'a list over two pages',
    tagged(
      [marked(0, line('※ 甲；', at(1))), marked(0, line('※ 乙；', at(1))) + marked(1, line('文。', at(3)))],
      ['L', ['LI', ['LBody', 0]]],
      ['L', ['LI', ['LBody', 10]]],
      ['P', 11],
    ),
    ['list ※: text: 甲； | text: 乙；', 'text: 文。'],
  ],
  [
    'numbers that are written in radicals',
    tagged(
      [marked(0, line('（\u2f00）取号；', at(1))) + marked(1, line('（\u2f06）登记。', at(2)))],
      ['L', ['LI', ['LBody', 0]], ['LI', ['LBody', 1]]],
    ),
    ['list （一）: text: 取号； | text: 登记。'],
  ],
  [
    'lines that no element holds as one',
    tagged(
      [marked(0, line('知识链接', { bold: true, ...at(1) }) + line(full, at(2)) + line('完了。', at(3)))],
      ['Div', ['Span', 0]],
    ),
    ['text: 知识链接', `text: ${full}完了。`],
  ],
  [
    'what a style sheet shows above is read first',
    tagged(
      [marked(1, line('校园简报', at(1))) + marked(0, line('食堂里的一百天', at(2)))],
      ['H1', 0],
      ['P', 1],
    ),
    ['text: 校园简报', 'heading 1: 食堂里的一百天'],
  ],
])('%s', async (_, parts, expected) => {
  expect(await blocksIn(parts)).toEqual(expected)
})

test('what only print adds is put aside', async () => {
  const content =
    marked(0, line('见', at(1)) + line('小结', { x: 72, ...at(1) })) +
    line('(https://e.cn/a)', { x: 96, size: 6, ...at(1) }) +
    line('\u2f00', { x: 300, ...at(2) }) +
    marked(1, line('动态', at(3)))
  const parts = {
    ...tagged([content], ['P', 0], ['H2', 1]),
    annotations: [link('https://e.cn/a', [72, 48, 192, 62])],
  }
  expect(await blocksIn(parts)).toEqual(['text: 见[小结](https://e.cn/a)', 'heading 2: 动态'])
  const { text, asides } = await readPdf(pdfOf(parts))
  expect(asides.map(({ from, length }) => text.slice(from, from + length).trim())).toEqual(['', '\u2f00'])
})

test('a structure that holds little of the text says nothing', async () => {
  const content = marked(0, line('动态', at(1))) + line(full, at(2)) + line('完了。', at(3))
  expect(await blocksIn(tagged([content], ['H1', 0]))).toEqual([`text: 动态`, `text: ${full}完了。`])
})

test('an address that had no place on a line begins the next, however wide its letters', async () => {
  const rows = ['Send it by mail to a', 'letters@e.org before noon, or.']
  const parts = tagged(
    [
      marked(0, line('The first tram left the depot.', at(1))) +
        marked(1, rows.map((words, row) => line(words, at(row + 2))).join('')),
    ],
    ['P', 0],
    ['P', 1],
  )
  expect(await blocksIn(parts)).toContain(`text: ${rows.join(' ')}`)
  const short = rows.map((words) => words.replace('letters@e.org', 'me@e.org'))
  const broken = tagged(
    [
      marked(0, line('The first tram left the depot.', at(1))) +
        marked(1, short.map((words, row) => line(words, at(row + 2))).join('')),
    ],
    ['P', 0],
    ['P', 1],
  )
  expect(await blocksIn(broken)).toContain(`text: ${short.join('/')}`)
})
