import { expect, test } from 'vitest'
import { readDocx } from '../../src/docx.ts'
import { readHtml } from '../../src/html.ts'
import { infer } from '../../src/index.ts'
import { docxOf, looking, p, wpsStyles } from '../docx/docx-of.ts'

const cell = (inside: string) => `<w:tbl><w:tr><w:tc>${inside}</w:tc></w:tr></w:tbl>`

const bold = (words: string, paragraph = '') => looking(words, { paragraph, run: '<w:b/>' })

const shaded = '<w:shd w:val="clear" w:fill="DDEBF7"/>'

const inferred = (body: string, answers: Record<string, string> = {}) => {
  const large = (words: string, size: number) =>
    looking(words, { paragraph: '', run: `<w:b/><w:sz w:val="${size * 2}"/>` })
  const head = [
    large('节水简报', 26),
    p('2024年5月20日'),
    large('要闻', 18),
    large('换新', 15),
    p('喷头换了。'),
  ]
  const bytes = docxOf({ styles: wpsStyles, body: [...head, body, p('下月再换。')].join('') })
  const result = infer(readDocx(bytes), { answers })
  return { ...result, blocks: result.draft.sections[0]?.articles?.[0]?.body ?? [] }
}

const box = {
  type: 'blockquote',
  kind: 'note',
  children: [
    { type: 'paragraph', children: [{ type: 'strong', children: [{ type: 'text', value: '省水三招' }] }] },
    { type: 'paragraph', children: [{ type: 'text', value: '拧紧，接住，再用一次。' }] },
  ],
}

test.each([
  ['a table of one cell', cell(`${bold('省水三招')}${p('拧紧，接住，再用一次。')}`)],
  [
    'shaded paragraphs',
    `${bold('省水三招', shaded)}${looking('拧紧，接住，再用一次。', { paragraph: shaded, run: '' })}`,
  ],
])('%s with a title of its own is a note beside the text', (_, body) => {
  expect(inferred(body).blocks).toMatchObject([{ type: 'paragraph' }, box, { type: 'paragraph' }])
})

test('a frame without a title is text', () => {
  const { blocks } = inferred(cell(`${p('拧紧，接住。')}${p('再用一次。')}`))
  expect(blocks.map((block) => (block as { type: string }).type)).toEqual([
    'paragraph',
    'paragraph',
    'paragraph',
    'paragraph',
  ])
})

test('a name that boxes have makes one of the paragraph below it, unless the editor says otherwise', () => {
  const body = `${bold('知识链接')}${p('水表上的红针是升。')}`
  const { blocks, hints } = inferred(body)
  expect(blocks).toMatchObject([{}, { type: 'blockquote', kind: 'note', children: [{}, {}] }, {}])
  const hint = hints.find(({ rule }) => rule === 'box')
  expect(hint).toMatchObject({ text: '知识链接', choices: ['box', 'heading'], chosen: 'box' })
  expect(inferred(body, { [hint?.id ?? '']: 'heading' }).blocks).toMatchObject([
    {},
    { type: 'heading' },
    {},
    {},
  ])
})

test.each(['小提示', '温馨提示', '特别提醒', 'Please note', 'Good to know'])('%s is such a name', (name) => {
  const { blocks } = inferred(`${bold(name)}${p('水表上的红针是升。')}`)
  expect(blocks).toMatchObject([{}, { type: 'blockquote', kind: 'note' }, {}])
})

test.each(['提示灯', '提醒了谁', 'Notes from the pond'])('%s is a heading', (name) => {
  const { blocks } = inferred(`${bold(name)}${p('水表上的红针是升。')}`)
  expect(blocks).toMatchObject([{}, { type: 'heading' }, {}, {}])
})

test.each([
  ['提示', 'tip'],
  ['【注意】', 'caution'],
  ['Warning', 'warning'],
])('a box called %s is of the kind %s, of which readers see the name anyway', (name, kind) => {
  const { blocks, ledger } = inferred(cell(`${bold(name)}${p('拧紧，接住，再用一次。')}`))
  expect(blocks).toMatchObject([{}, { type: 'blockquote', kind, children: [box.children[1]] }, {}])
  expect(ledger.some(({ fate, rule }) => fate === 'label' && rule === 'box')).toBe(true)
})

test('on a page, a short frame with a bold title of its own is a note, and a card with an article on it is none', () => {
  const framed = (title: string, words: string) =>
    `<section style="border:1px dashed red;padding:12px"><p style="font-weight:bold">${title}</p><p>${words}</p></section>`
  const page = (box: string) =>
    `<h1>简报</h1><p>2024年3月</p><h2>要闻</h2><h3>一篇</h3><p>${'正文。'.repeat(20)}</p>${box}<h3>又一篇</h3><p>又一段。</p>`
  const blocksOf = (box: string) =>
    infer(readHtml(page(box))).draft.sections[0]?.articles?.[0]?.body?.map((block) =>
      JSON.stringify(block),
    ) ?? []
  expect(blocksOf(framed('千万记住', '不要用望远镜看太阳。'))).toContainEqual(
    expect.stringMatching(/"blockquote","kind":"note".*千万记住.*看太阳/),
  )
  expect(blocksOf(framed('千万记住', '看太阳。'.repeat(100))).join()).not.toContain('blockquote')
})

test('on a page, frames one behind another are cards with articles on them', () => {
  const card = (title: string) =>
    `<section style="border:1px solid #999"><p><strong>${title}</strong></p><p>自四月起，晚上延长开放两小时，直到暑假结束。</p></section>`
  const page = `<h1>简报</h1><p>2024年3月</p><h2>要闻</h2>${['图书馆延长开放', '水站搬到桥头', '渡口换了新船'].map(card).join('')}`
  expect(JSON.stringify(infer(readHtml(page)).draft)).not.toContain('blockquote')
})
