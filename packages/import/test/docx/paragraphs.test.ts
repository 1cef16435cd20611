import { expect, test } from 'vitest'
import { readDocx } from '../../src/docx.ts'
import { bodyOf, inferred, link, paragraph, text } from './body-of.ts'
import { docxOf, p, r, relation, wpsStyles } from './docx-of.ts'

const field = (instruction: string, shown: string) =>
  `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>${instruction}</w:instrText></w:r>` +
  `<w:r><w:fldChar w:fldCharType="separate"/></w:r>${r(shown)}<w:r><w:fldChar w:fldCharType="end"/></w:r>`

const address = relation('l', 'hyperlink', 'https://example.org/菜单?utm_source=a', ' TargetMode="External"')

test.each([
  ['a run', r('文'), [paragraph('文')]],
  [
    'bold and italic',
    r('甲', '<w:b/>') + r('乙', '<w:b/><w:i/>') + r('丙'),
    [
      paragraph(
        { type: 'strong', children: [text('甲'), { type: 'emphasis', children: [text('乙')] }] },
        '丙',
      ),
    ],
  ],
  ['bold that is off', r('甲', '<w:b w:val="0"/>'), [paragraph('甲')]],
  [
    'dots under characters',
    r('甲', '<w:em w:val="dot"/>') + r('乙'),
    [paragraph({ type: 'emphasis', children: [text('甲')] }, '乙')],
  ],
  ['struck', r('甲', '<w:strike/>') + r('乙'), [paragraph({ type: 'delete', children: [text('甲')] }, '乙')]],
  ['hidden', r('甲', '<w:vanish/>') + r('乙'), [paragraph('乙')]],
  ['a break', `${r('甲')}<w:r><w:br/></w:r>${r('乙')}`, [paragraph('甲', { type: 'break' }, '乙')]],
  ['a break of a page', `${r('甲')}<w:r><w:br w:type="page"/></w:r>${r('乙')}`, [paragraph('甲乙')]],
  ['a tab', `${r('甲')}<w:r><w:tab/></w:r>${r('乙')}`, [paragraph('甲 乙')]],
  ['soft hyphens', `${r('可持\u00ad续')}<w:r><w:softHyphen/></w:r>`, [paragraph('可持续')]],
  ['a typed indent', r('　　文'), [paragraph('文')]],
  [
    'deleted and inserted',
    `<w:del w:id="1"><w:r><w:delText>旧</w:delText></w:r></w:del><w:ins w:id="2">${r('新')}</w:ins>`,
    [paragraph('新')],
  ],
  ['moved away', `<w:moveFrom w:id="1">${r('旧')}</w:moveFrom>${r('新')}`, [paragraph('新')]],
  [
    'w:hyperlink',
    `<w:hyperlink r:id="l">${r('菜单')}</w:hyperlink>${r('。')}`,
    [paragraph(link('https://example.org/%E8%8F%9C%E5%8D%95', '菜单'), '。')],
  ],
  [
    'a link with an empty tip',
    `<w:hyperlink r:id="l" w:tooltip="">${r('菜单')}</w:hyperlink>`,
    [paragraph(link('https://example.org/%E8%8F%9C%E5%8D%95', '菜单'))],
  ],
  [
    'a field of its own',
    field(' HYPERLINK "https://example.org/a" \\t "_blank" ', '菜单'),
    [paragraph(link('https://example.org/a', '菜单'))],
  ],
  [
    'a field with a place',
    field(' HYPERLINK "https://example.org/a" \\l "b" ', '菜单'),
    [paragraph(link('https://example.org/a#b', '菜单'))],
  ],
  [
    'w:fldSimple',
    `<w:fldSimple w:instr=' HYPERLINK "https://example.org/a" '>${r('菜单')}</w:fldSimple>`,
    [paragraph(link('https://example.org/a', '菜单'))],
  ],
  ['a field that is no link', field(' SEQ 图 \\* ARABIC ', '3'), [paragraph('3')]],
  ['a control in a box', `<w:sdt><w:sdtContent>${r('文')}</w:sdtContent></w:sdt>`, [paragraph('文')]],
  ['a formula', '<m:oMath xmlns:m="m"><m:r><m:t>a+b</m:t></m:r></m:oMath>', [paragraph('a+b')]],
  ['escapes', r('&lt;b&gt; &amp;amp; &#x4e2d;&#25991;'), [paragraph('<b> &amp; 中文')]],
])('%s', (_, inside, expected) => {
  expect(bodyOf(`<w:p>${inside}</w:p>`, { relations: address })).toEqual(expected)
})

test('what is deleted, hidden or said to Word is in the ledger', () => {
  const deleted = '<w:del w:id="1"><w:r><w:delText>旧</w:delText></w:r></w:del>'
  const body = `<w:p>${deleted}${r('隐', '<w:vanish/>')}${field(' PAGE ', '1')}</w:p>`
  const { ledger } = inferred({ body })
  expect(ledger.filter(({ fate }) => fate === 'dropped').map(({ rule, length }) => [rule, length])).toEqual([
    ['deleted', 1],
    ['hidden', 1],
    ['instruction', 6],
  ])
})

test('a link that leads nowhere keeps its words, and a problem says so', () => {
  const body = `<w:p>${field(' HYPERLINK "file:///C:/a.doc" ', '附件')}${r('见文末。')}</w:p>`
  const { problems, draft } = inferred({ body })
  expect(problems.map(({ code, received }) => [code, received])).toEqual([
    ['link-refused', 'file:///C:/a.doc'],
  ])
  expect(JSON.stringify(draft)).not.toContain('file:')
  expect(JSON.stringify(draft)).toContain('附件')
})

const begin =
  '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>HYPERLINK "https://e.cn/"</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>'
const end = '<w:r><w:fldChar w:fldCharType="end"/></w:r>'

test('a link over two paragraphs stands in both, and its address once in the ledger', () => {
  const body = `<w:p>${begin}${r('甲')}</w:p><w:p>${r('乙')}${end}</w:p>`
  expect(bodyOf(body)).toEqual([
    paragraph(link('https://e.cn/', '甲')),
    paragraph(link('https://e.cn/', '乙')),
  ])
  const { ledger } = inferred({ body })
  expect(ledger.filter(({ rule }) => rule === 'link').map(({ fate, length }) => [fate, length])).toEqual([
    ['field', 13],
    ['inserted', 0],
  ])
})

test('a link without words is no link', () => {
  expect(bodyOf(`<w:p>${begin}${end}${r('文')}</w:p>`)).toEqual([paragraph('文')])
})

test('a note hangs behind the link in which it stood', () => {
  const reference = '<w:r><w:footnoteReference w:id="1"/></w:r>'
  const body = `<w:p>${begin}${r('甲')}${reference}${r('乙')}${end}</w:p>`
  expect(bodyOf(body, { footnotes: `<w:footnote w:id="1">${p('注。')}</w:footnote>` })).toEqual([
    paragraph(
      { type: 'link', url: 'https://e.cn/', children: [text('甲乙')] },
      { type: 'footnoteReference', identifier: '1' },
    ),
  ])
})

test('each character has its address', () => {
  const { text: characters, places } = readDocx(docxOf({ styles: wpsStyles, body: p('一') + p('二三') }))
  expect(characters).toBe('一二三')
  expect(places).toEqual([
    { from: 0, length: 1, part: 'word/document.xml', paragraph: 1 },
    { from: 1, length: 2, part: 'word/document.xml', paragraph: 2 },
  ])
})
