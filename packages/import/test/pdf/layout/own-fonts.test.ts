import { expect, test } from 'vitest'
import { infer } from '../../../src/index.ts'
import { readPdf } from '../../../src/pdf.ts'
import { line, pdfOf } from '../pdf-of.ts'

const faces = ['NotoSerifCJKsc-Regular', 'FandolKai-Regular'] as const

/** Lines from the top of the page, each so far below the one before. */
type Line = readonly [words: string, look?: 'kai' | 'title' | 'section']

const sizes = { kai: 12, title: 15, section: 18 }

function pageOf(lines: readonly Line[]): string {
  let y = 100
  return lines
    .map(([words, look]) => {
      y += 28
      const size = look ? sizes[look] : 12
      // Text begins two characters farther in.
      const x = look ? 60 : 84
      return line(words, { x, y, size, bold: look === 'kai' })
    })
    .join('')
}

const text = '四十个点中，二十九个由个人观测，连续记录超过十年了。' as const

async function kindsOf(...lines: Line[]): Promise<string[]> {
  const head = line('物候通讯', { size: 40 }) + line('第42期 2026年8月15日', { y: 90 })
  const pages = [head + pageOf([['观测报告', 'section'], ['今年的春天早了几天', 'title'], ...lines])]
  const { draft } = infer(await readPdf(pdfOf({ pages, faces })))
  return draft.sections.flatMap(({ articles }) =>
    (articles ?? []).flatMap(({ title, body }) => [
      `# ${title}`,
      ...(body ?? []).map((block) => (block as { type: string }).type),
    ]),
  )
}

const first = '# 今年的春天早了几天'

test('short lines at the left in a font of their own, above text, are headings', async () => {
  expect(
    await kindsOf([text], ['数据从哪里来', 'kai'], [text], ['还不知道什么', 'kai'], [text], [text]),
  ).toEqual([first, 'paragraph', 'heading', 'paragraph', 'heading', 'paragraph', 'paragraph'])
})

test('the first of them may stand directly below a title', async () => {
  expect(await kindsOf(['潮汐与城市', 'kai'], [text], ['怎样读一份报告', 'kai'], [text])).toEqual([
    first,
    'heading',
    'paragraph',
    'heading',
    'paragraph',
  ])
})

test('beside them, names of authors in the same font are none', async () => {
  expect(
    await kindsOf(
      ['会员 林小舟', 'kai'],
      [text],
      ['数据从哪里来', 'kai'],
      [text],
      ['还不知道什么', 'kai'],
      [text],
      ['蝉声地图', 'title'],
      ['梅映雪', 'kai'],
      [text],
    ),
  ).toEqual([
    first,
    'paragraph',
    'paragraph',
    'heading',
    'paragraph',
    'heading',
    'paragraph',
    '# 蝉声地图',
    'paragraph',
    'paragraph',
  ])
})

test.each<[string, Line[]]>([
  ['one alone', [[text], ['数据从哪里来', 'kai'], [text]]],
  [
    'those that end a sentence',
    [[text], ['数据从哪里来？', 'kai'], [text], ['还不知道什么？', 'kai'], [text]],
  ],
  [
    'lines one below the other',
    [[text], ['一天一天', 'kai'], ['花开花落', 'kai'], [text], ['年年如此', 'kai'], [text]],
  ],
  ['the names of writers of letters', [[text], ['读者林小舟', 'kai'], [text], ['会员梅映雪', 'kai']]],
  [
    'the names of authors',
    [['会员林小舟记录', 'kai'], [text], ['蝉声地图', 'title'], ['会员梅映雪记录', 'kai'], [text]],
  ],
])('%s are none', async (_, lines) => {
  expect(await kindsOf(...lines)).not.toContain('heading')
})
