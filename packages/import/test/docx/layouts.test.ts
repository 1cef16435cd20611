import { expect, test } from 'vitest'
import { readDocx } from '../../src/docx.ts'
import { infer } from '../../src/index.ts'
import { docxOf, looking, p, relation, wpsStyles } from './docx-of.ts'

const centred = '<w:jc w:val="center"/>'

const sized = (words: string, size: number, more = '') =>
  looking(words, { paragraph: centred, run: `<w:sz w:val="${size * 2}"/>${more}` })

const article = (words: string) => looking(words, { run: '<w:b/><w:sz w:val="28"/>' })

const table = (...rows: string[][]) =>
  `<w:tbl>${rows.map((row) => `<w:tr>${row.map((cell) => `<w:tc>${cell}</w:tc>`).join('')}</w:tr>`).join('')}</w:tbl>`

const head = [sized('节水简报', 36, '<w:b/>'), p('第6期　2024年5月20日')]

function read(body: string[]) {
  const { draft, hints } = infer(readDocx(docxOf({ styles: wpsStyles, body: [...head, ...body].join('') })))
  return {
    sections: draft.sections.map((one) => [one.title, ...(one.articles ?? []).map((each) => each.title)]),
    blocks: draft.sections.flatMap((one) => (one.articles ?? []).flatMap((each) => each.body ?? [])),
    hints: hints.map(({ rule }) => rule),
  }
}

const one = p('喷头换了三百只，水也省了一半，居民都说这件事办得好。')

const other = p('水表修好了，读数也准了，往后每月月底抄一次。')

test('articles in the cells of a table stand one after the other, and rows of one cell are sections', () => {
  const white = (words: string) => sized(words, 16, '<w:b/><w:color w:val="FFFFFF"/>')
  const body = table(
    [white('要闻')],
    [article('换新喷头') + one, article('修好水表') + other],
    [white('来信')],
    [article('一封短信') + one, article('又一封') + other],
  )
  // A section outside of the table, in another colour, as it stands on no ground.
  const green = sized('通知', 16, '<w:b/><w:color w:val="385623"/>')
  expect(read([body, green, article('周六停水'), one]).sections).toEqual([
    ['要闻', '换新喷头', '修好水表'],
    ['来信', '一封短信', '又一封'],
    ['通知', '周六停水'],
  ])
})

test('a table with a remark, whose first line is bold, is a table', () => {
  const bold = (words: string) => looking(words, { run: '<w:b/>' })
  const body = table([p('项目'), p('说明')], [p('喷头'), bold('已换') + one], [p('水表'), p('待修')])
  expect(read([p('要闻', '2'), p('换新', '3'), body]).blocks).toMatchObject([{ type: 'table' }])
})

test('whom an article is by stands below its title, and is none', () => {
  const names = ['五（2）班　林小舟', '水务局　何苗　林禾']
  const body = names.flatMap((line) => [
    article(`${line.slice(0, 2)}记事`),
    looking(line, { paragraph: centred }),
    one,
  ])
  const { sections } = read([sized('要闻', 18, '<w:b/>'), ...body])
  expect(sections).toEqual([['要闻', '五（记事', '水务记事']])
  const title = [
    sized('要闻', 18, '<w:b/>'),
    article('春风化雨　润物无声'),
    one,
    article('城东小学　植树'),
    one,
  ]
  expect(read(title).sections).toEqual([['要闻', '春风化雨　润物无声', '城东小学　植树']])
})

test('the word for contents above what Word calls one is left out, whatever numbers its entries have', () => {
  const run = (inside: string) => `<w:p><w:r>${inside}</w:r></w:p>`
  const field = (type: string) => `<w:fldChar w:fldCharType="${type}"/>`
  const contents = [
    article('目录'),
    run(
      `${field('begin')}</w:r><w:r><w:instrText> TOC \\o </w:instrText></w:r><w:r>${field('separate')}<w:t>第一章 要闻</w:t>`,
    ),
    p('1.1 换新喷头'),
    run(field('end')),
  ]
  expect(read([...contents, p('要闻', '2'), p('换新喷头', '3'), one]).sections).toEqual([
    ['要闻', '换新喷头'],
  ])
})

test('typed dashes make a list; one dash alone makes none', () => {
  const list = ['–\t早起；', '–\t有力气；'].map((line) => p(line))
  expect(read([p('要闻', '2'), p('换新', '3'), one, ...list, other, p('- 仅此一条。')]).blocks).toMatchObject(
    [
      { type: 'paragraph' },
      { type: 'list', children: [{}, {}] },
      { type: 'paragraph' },
      { type: 'paragraph' },
    ],
  )
})

test('a picture above the number of the issue is of the masthead, unless the editor keeps it', () => {
  const logo =
    '<w:p><w:r><w:drawing><wp:inline><wp:docPr id="1" name="logo" descr="校徽"/><a:blip r:embed="logo"/></wp:inline></w:drawing></w:r></w:p>'
  const relations = relation('logo', 'image', 'media/logo.png')
  const files = { 'word/media/logo.png': new Uint8Array([0x89]) }
  const bytes = docxOf({
    styles: wpsStyles,
    relations,
    files,
    body: [logo, ...head, p('要闻', '2'), p('换新', '3'), one].join(''),
  })
  const { draft, hints } = infer(readDocx(bytes))
  expect(draft.sections.map(({ title }) => title)).toEqual(['要闻'])
  expect(JSON.stringify(draft)).not.toContain('image')
  const hint = hints.find(({ rule }) => rule === 'banner')
  const kept = infer(readDocx(bytes), { answers: { [hint?.id ?? '']: 'keep' } }).draft
  expect(JSON.stringify(kept)).toContain('image')
})

test('a section in few capital letters is one as those in many are', () => {
  const body = ['HARBOUR', 'PEOPLE', 'DIARY'].flatMap((name) => [
    sized(name, 14, '<w:b/>'),
    looking(`About the ${name.toLowerCase()}`, { run: '<w:sz w:val="40"/>' }),
    one,
  ])
  expect(read(body).sections.map(([title]) => title)).toEqual(['HARBOUR', 'PEOPLE', 'DIARY'])
})
