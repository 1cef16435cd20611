import { expect, test } from 'vitest'
import { infer } from '../../src/index.ts'
import { readPdf } from '../../src/pdf.ts'
import { blocksIn, notesIn } from './blocks-in.ts'
import { line, marked, type PdfParts, pdfOf } from './pdf-of.ts'
import { tagged } from './tagged/tagged-parts.ts'

const full = '从三月起三所学校每天称一次剩饭每月公布一'

const above = line(full) + line(full, { y: 80 })

/** A page with a raised mark in its text, and lines at its foot. */
const page = (mark: string, foot: string): PdfParts => ({ pages: [`${textWith(mark)}${foot}`] })

const textWith = (mark: string) =>
  above +
  line('称得', { y: 100 }) +
  (mark === '' ? '' : line(mark, { x: 84, y: 95, size: 6 })) +
  line('八斤。', { x: 84 + mark.length * 6, y: 100 })

test('a title below a full line that ends in the mark of a note is no part of the paragraph', async () => {
  const page = [
    line('从三月起三所学校每天称一次剩饭每月公布一'),
    line('这样做虽然粗糙却避免了只挑好看的日子称。', { y: 80 }),
    line('1', { x: 300, y: 75, size: 6 }),
    line('3.2 结果怎么看', { y: 100, bold: true }),
    line('差别最大的不是分量，是菜。', { y: 120 }),
    line('1', { y: 696, size: 6 }) + line('以每天中午为准。', { x: 64, y: 700, size: 9 }),
  ].join('')
  expect(await blocksIn({ pages: [page] })).toEqual([
    'text: 从三月起三所学校每天称一次剩饭每月公布一这样做虽然粗糙却避免了只挑好看的日子称。[^1]',
    expect.stringMatching(/^text: .*3\.2 结果怎么看/),
    'text: 差别最大的不是分量，是菜。',
  ])
})

test.each<[string, PdfParts, string, string[]]>([
  [
    'a number in a circle',
    page('①', line('①以每天中午为准，见附表。', { y: 700, size: 9 })),
    '称得[^1]八斤。',
    ['1: text: 以每天中午为准，见附表。'],
  ],
  [
    'a number in brackets, and a note of two lines',
    page('[1]', line('[1] 以每天中午为准，', { y: 700, size: 9 }) + line('见附表。', { y: 713, size: 9 })),
    '称得[^1]八斤。',
    ['1: text: 以每天中午为准，见附表。'],
  ],
  [
    'a mark of more characters than stand beside it',
    {
      pages: [
        `${above}${line('斤', { y: 100 })}${line('[1]', { x: 72, y: 95, size: 6 })}${line('。', { x: 90, y: 100 })}${line('[1] 见附表。', { y: 700, size: 9 })}`,
      ],
    },
    '斤[^1]。',
    ['1: text: 见附表。'],
  ],
  [
    'a raised number',
    page('1', line('1', { y: 696, size: 6 }) + line('以每天中午为准。', { x: 64, y: 700, size: 9 })),
    '称得[^1]八斤。',
    ['1: text: 以每天中午为准。'],
  ],
  [
    'no note where the text has no such mark',
    page('', line('①以每天中午为准。', { y: 700, size: 9 })),
    '称得八斤。',
    [],
  ],
  [
    'none where the line is as large as the text',
    page('①', line('①以每天中午为准。', { y: 700 })),
    '称得①八斤。',
    [],
  ],
  [
    'none where text stands below it',
    page('①', line('①以每天中午为准。', { y: 700, size: 9 }) + line(full, { y: 740 })),
    '称得①八斤。',
    [],
  ],
])('%s', async (_, parts, text, notes) => {
  expect((await blocksIn(parts))[0]).toBe(`text: ${full}${full}${text}`)
  expect(await notesIn(parts)).toEqual(notes)
})

test('notes that end where those of another page do are no footers', async () => {
  const pages = [
    textWith('①') + line('①见附表。', { y: 740, size: 9 }),
    line(`${full.slice(1)}。`, { y: 60 }) +
      line('又称得', { y: 140 }) +
      line('①', { x: 96, y: 135, size: 6 }) +
      line('①以每天中午为准。', { y: 740, size: 9 }),
  ]
  expect(await notesIn({ pages })).toEqual(['1: text: 见附表。', '2: text: 以每天中午为准。'])
})

test.each<[string, PdfParts]>([
  [
    'a note behind the text',
    tagged(
      [
        marked(0, above + line('称得', { y: 100 })) +
          marked(1, line('①', { x: 84, y: 95, size: 6 })) +
          marked(2, line('①', { y: 700, size: 9 }) + line('见附表。', { x: 69, y: 700, size: 9 })),
      ],
      ['P', 0, ['Link', 1]],
      ['Div', ['Note', ['P', 2]]],
    ),
  ],
  [
    'a note within the paragraph',
    tagged(
      [
        marked(0, above + line('称得', { y: 100 })) +
          marked(1, line('①', { x: 84, y: 95, size: 6 })) +
          marked(2, line('①', { y: 700, size: 9 }) + line('见附表。', { x: 69, y: 700, size: 9 })),
      ],
      ['P', 0, ['Reference', 1, ['Note', 2]]],
    ),
  ],
])('of a document with a structure, %s', async (_, parts) => {
  expect(await blocksIn(parts)).toEqual([`text: ${full}${full}称得[^1]`])
  expect(await notesIn(parts)).toEqual(['1: text: 见附表。'])
})

test('smaller paragraphs below an article that begin with its numbers are its notes', async () => {
  const title = (words: string, y: number) => line(words, { y, size: 18 })
  const page =
    title('简报', 40) +
    title('早市', 90) +
    textWith('1') +
    line('1 以每天中午为准，见附表。', { y: 130, size: 8 }) +
    title('夜市', 170) +
    [0, 1, 2].map((row) => line(full, { y: 200 + row * 20 })).join('') +
    line('2 号门开到十点。', { y: 270 })
  const { draft } = infer(await readPdf(pdfOf({ pages: [page] })))
  const articles = draft.sections.flatMap((section) => section.articles ?? [])
  const notes = articles.flatMap((article) => article.notes ?? [])
  expect(JSON.stringify(notes)).toContain('以每天中午为准，见附表。')
  expect(JSON.stringify(draft.sections)).not.toContain('称得1')
  expect(notes).toHaveLength(1)
})
