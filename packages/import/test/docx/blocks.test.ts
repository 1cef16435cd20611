import { expect, test } from 'vitest'
import { articleOf, bodyOf, inferred, paragraph, text } from './body-of.ts'
import { p, r, relation } from './docx-of.ts'

const level = (depth: number, format: string, words: string) =>
  `<w:lvl w:ilvl="${depth}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${words}"/></w:lvl>`

const numbering = [
  `<w:abstractNum w:abstractNumId="1">${level(0, 'bullet', '※')}${level(1, 'decimal', '%2)')}</w:abstractNum>`,
  `<w:abstractNum w:abstractNumId="2">${level(0, 'chineseCounting', '（%1）')}</w:abstractNum>`,
  `<w:abstractNum w:abstractNumId="3">${level(0, 'decimalZero', '%1.')}</w:abstractNum>`,
  ...[1, 2, 3].map((id) => `<w:num w:numId="${id}"><w:abstractNumId w:val="${id}"/></w:num>`),
  '<w:num w:numId="4"><w:abstractNumId w:val="3"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride></w:num>',
].join('')

const item = (words: string, list: number, depth = 0) =>
  `<w:p><w:pPr><w:numPr><w:ilvl w:val="${depth}"/><w:numId w:val="${list}"/></w:numPr></w:pPr>${r(words)}</w:p>`

const items = (...words: string[]) => words.map((one) => ({ type: 'listItem', children: [paragraph(one)] }))

test.each([
  [
    '※ of numbering.xml',
    item('甲', 1) + item('乙', 1),
    [{ type: 'list', ordered: false, marker: '※', children: items('甲', '乙') }],
  ],
  [
    '（一）',
    item('甲', 2) + item('乙', 2),
    [{ type: 'list', ordered: true, marker: '（一）', children: items('甲', '乙') }],
  ],
  [
    '01., going on at 3 behind text',
    item('甲', 3) + item('乙', 3) + p('文。') + item('丙', 3),
    [
      { type: 'list', ordered: true, marker: '01.', children: items('甲', '乙') },
      paragraph('文。'),
      { type: 'list', ordered: true, start: 3, marker: '01.', children: items('丙') },
    ],
  ],
  [
    'a list that begins anew',
    item('甲', 3) + p('文。') + item('乙', 4),
    [
      { type: 'list', ordered: true, marker: '01.', children: items('甲') },
      paragraph('文。'),
      { type: 'list', ordered: true, marker: '01.', children: items('乙') },
    ],
  ],
  [
    'a list in a list',
    item('甲', 1) + item('子', 1, 1) + item('乙', 1),
    [
      {
        type: 'list',
        ordered: false,
        marker: '※',
        children: [
          {
            type: 'listItem',
            children: [paragraph('甲'), { type: 'list', ordered: true, marker: '1)', children: items('子') }],
          },
          ...items('乙'),
        ],
      },
    ],
  ],
  [
    'marks that were typed',
    p('※甲') + p('※ 乙'),
    [{ type: 'list', ordered: false, marker: '※', children: items('甲', '乙') }],
  ],
  [
    'numbers that were typed, from 9 on',
    p('09. 甲') + p('10. 乙'),
    [{ type: 'list', ordered: true, start: 9, marker: '01.', children: items('甲', '乙') }],
  ],
  ['one number alone is no list', p('1. 甲') + p('文。'), [paragraph('1. 甲'), paragraph('文。')]],
  ['a year is no number of an item', p('2023.') + p('2024.'), [paragraph('2023.'), paragraph('2024.')]],
  [
    'a quote in its style',
    p('引文。', '6') + p('再引。', '6') + p('——某人'),
    [
      {
        type: 'blockquote',
        children: [paragraph('引文。'), paragraph('再引。')],
        attribution: [text('某人')],
      },
    ],
  ],
])('%s', (_, body, expected) => {
  expect(bodyOf(body, { numbering })).toEqual(expected)
})

const cell = (words: string, more = '') => `<w:tc><w:tcPr>${more}</w:tcPr>${p(words)}</w:tc>`

test('a table with merged cells has as many cells in each row', () => {
  const rows = [
    cell('学校') + cell('人数', '<w:gridSpan w:val="2"/>'),
    cell('城东', '<w:vMerge w:val="restart"/>') + cell('男') + cell('430'),
    cell('', '<w:vMerge/>') + cell('女') + cell('430'),
  ]
  const body = `${p('表1　各校人数')}<w:tbl>${rows.map((row) => `<w:tr>${row}</w:tr>`).join('')}</w:tbl>`
  const row = (...cells: string[]) => ({
    type: 'tableRow',
    children: cells.map((one) => ({ type: 'tableCell', children: one === '' ? [] : [text(one)] })),
  })
  expect(bodyOf(body)).toEqual([
    {
      type: 'table',
      children: [row('学校', '人数', ''), row('城东', '男', '430'), row('', '女', '430')],
      caption: [text('各校人数')],
    },
  ])
})

const drawing = (id: string, alt: string) =>
  `<w:drawing><wp:inline><wp:docPr id="1" name="图片 1" descr="${alt}"/><a:graphic><a:blip r:embed="${id}"/></a:graphic></wp:inline></w:drawing>`

test('a picture has its caption and its credit, and its bytes', () => {
  const body = `<w:p><w:r>${drawing('i', '一杆秤')}</w:r></w:p>${p('图1：称剩饭', '7')}${p('摄影：周小满')}`
  const relations = relation('i', 'image', 'media/image1.png')
  const files = { 'word/media/image1.png': new Uint8Array([1, 2]) }
  expect(bodyOf(body, { relations, files })).toEqual([
    {
      type: 'image',
      url: 'images/image1.png',
      alt: '一杆秤',
      caption: [text('称剩饭')],
      credit: [text('周小满')],
    },
  ])
})

test.each([
  [
    'its own link',
    `<w:r>${drawing('i', '秤').replace('/><a:g', '><a:hlinkClick r:id="l"/></wp:docPr><a:g')}</w:r>`,
  ],
  ['a link around it', `<w:hyperlink r:id="l"><w:r>${drawing('i', '秤')}</w:r></w:hyperlink>`],
])('a picture leads where %s does', (_, run) => {
  const link =
    '<Relationship Id="l" Type="hyperlink" Target="https://e.cn/?utm_source=a" TargetMode="External"/>'
  const relations = relation('i', 'image', 'media/image1.png') + link
  const files = { 'word/media/image1.png': new Uint8Array([1, 2]) }
  expect(bodyOf(`<w:p>${run}</w:p>${p('文。')}`, { relations, files })).toMatchObject([
    { type: 'image', alt: '秤', link: 'https://e.cn/' },
    paragraph('文。'),
  ])
})

test('a picture that no browser shows is left out, and a problem says so', () => {
  const body = `<w:p><w:r>${drawing('i', '')}</w:r></w:p>${p('文。')}`
  const { problems } = inferred({
    body,
    relations: relation('i', 'image', 'media/image1.emf'),
    files: { 'word/media/image1.emf': new Uint8Array(1) },
  })
  expect(problems.map(({ code, received }) => [code, received])).toEqual([
    ['picture-format', 'images/image1.emf'],
  ])
})

test('the text of a box stands behind its paragraph, once', () => {
  const box = `<w:txbxContent>${p('盒中。')}</w:txbxContent>`
  const body = `<w:p><w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wps:txbx>${box}</wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox>${box}</v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r>${r('文。')}</w:p>`
  expect(bodyOf(body)).toEqual([paragraph('文。'), paragraph('盒中。')])
})

test('a note stands with the article that refers to it', () => {
  const footnotes = `<w:footnote w:type="separator" w:id="0"><w:p/></w:footnote><w:footnote w:id="2"><w:p><w:r><w:footnoteRef/></w:r>${r(' 连汤称。')}</w:p></w:footnote>`
  const body = `<w:p>${r('称剩饭')}<w:r><w:footnoteReference w:id="2"/></w:r>${r('。')}</w:p>`
  const { body: blocks, notes } = articleOf({ body, footnotes })
  expect(blocks).toEqual([paragraph('称剩饭', { type: 'footnoteReference', identifier: '2' }, '。')])
  expect(notes).toEqual([{ type: 'footnoteDefinition', identifier: '2', children: [paragraph('连汤称。')] }])
})

test('headers are put aside, and a comment is a hint', () => {
  const { ledger, hints } = inferred({
    body: p('文。'),
    header: p('绿色采购简报'),
    comments: `<w:comment w:id="1">${p('数字请核对')}</w:comment>`,
  })
  expect(ledger).toContainEqual({ from: 0, length: 6, fate: 'dropped', rule: 'header' })
  expect(hints.filter(({ rule }) => rule === 'comment').map(({ text: words }) => words)).toEqual([
    '数字请核对',
  ])
})
