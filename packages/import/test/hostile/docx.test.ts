import { ProblemsError } from '@cec-bulletin/schema'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readDocx } from '../../src/docx.ts'
import { docxOf, looking, p, r, relation, wpsStyles } from '../docx/docx-of.ts'
import { faultsOf } from './faults-of.ts'

const numRuns = Number(process.env.RUNS ?? 100)

const numbering = [
  '<w:abstractNum w:abstractNumId="1"><w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/><w:lvlText w:val="※"/></w:lvl></w:abstractNum>',
  '<w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num>',
].join('')

const item = (depth: number) =>
  `<w:p><w:pPr><w:numPr><w:ilvl w:val="${depth}"/><w:numId w:val="1"/></w:numPr></w:pPr>${r('项')}</w:p>`

const fieldPart = (type: string) => `<w:p><w:r><w:fldChar w:fldCharType="${type}"/></w:r></w:p>`

const drawing = (id: string) => `<w:p><w:r><w:drawing><a:blip r:embed="${id}"/></w:drawing></w:r></w:p>`

const pieces = [
  ...['1', '2', '3', '4', '5', '6', '7', '没有'].map((style) => p('题', style)),
  ...[
    '第18期 2024年5月20日',
    '摘自：《甲》、乙',
    '（来源：丙；丁）',
    '——某人',
    '※甲',
    '※',
    '（一）乙',
    '1. 丙',
    '2. 丁',
  ].map((one) => p(one)),
  ...[
    '图1：秤',
    '摄影：某人',
    '表1 座位',
    '目录',
    '编辑：某人（a@b.cn）、又一人',
    '摘要：说什么',
    '主办：甲　网址：www.e.cn',
    '　　',
    '',
    '文。',
  ].map((one) => p(one)),
  looking('大题', { paragraph: '<w:jc w:val="center"/>', run: '<w:b/><w:sz w:val="40"/>' }),
  ...[item(0), item(1), item(7), drawing('i'), drawing('x'), drawing('e')],
  ...[
    fieldPart('begin'),
    fieldPart('separate'),
    fieldPart('end'),
    '<w:p><w:r><w:instrText> HYPERLINK "https://e.cn/" </w:instrText></w:r></w:p>',
  ],
  `<w:p><w:hyperlink r:id="h">${r('链接')}</w:hyperlink></w:p>`,
  '<w:p><w:r><w:footnoteReference w:id="1"/></w:r></w:p>',
  '<w:p><w:r><w:footnoteReference w:id="9"/></w:r></w:p>',
  `<w:tbl><w:tr><w:tc>${p('甲')}</w:tc><w:tc><w:tcPr><w:gridSpan w:val="99999999"/></w:tcPr>${item(0)}${p('乙')}</w:tc></w:tr><w:tr/></w:tbl>`,
  `<w:tbl><w:tr><w:tc>${drawing('i')}</w:tc></w:tr></w:tbl>`,
  `<w:p><w:r><w:t xml:space="preserve"> </w:t><w:br/><w:br/><w:tab/></w:r></w:p>`,
  `<w:p><w:del w:id="1"><w:r><w:delText>旧</w:delText><w:br/></w:r></w:del></w:p>`,
]

test('whatever a Word file holds, its draft is an issue and its ledger holds', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...pieces), { minLength: 1, maxLength: 25 }), (some) => {
      const relations =
        relation('i', 'image', 'media/a.png') +
        relation('e', 'image', 'media/a.emf') +
        relation('h', 'hyperlink', 'https://e.cn/', ' TargetMode="External"')
      const files = { 'word/media/a.png': new Uint8Array(1) }
      const footnotes = `<w:footnote w:id="1">${p('注')}</w:footnote><w:footnote w:id="2">${p('无人引用')}</w:footnote>`
      const parts = { styles: wpsStyles, numbering, footnotes, relations, files }
      expect(faultsOf(() => readDocx(docxOf({ ...parts, body: some.join('') })))).toEqual([])
    }),
    { numRuns },
  )
})

test('bytes that were changed anywhere give a document or a problem', () => {
  const whole = docxOf({ body: p('题', '5') + p('文。'), styles: wpsStyles })
  fc.assert(
    fc.property(fc.nat({ max: whole.length - 1 }), fc.integer({ min: 1, max: 255 }), (at, change) => {
      const bytes = whole.map((byte, index) => (index === at ? byte ^ change : byte))
      try {
        expect(readDocx(bytes).text.length).toBeGreaterThan(0)
      } catch (error) {
        if (!(error instanceof ProblemsError)) throw error
      }
    }),
    { numRuns },
  )
})
