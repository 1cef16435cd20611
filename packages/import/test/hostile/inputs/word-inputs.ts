import { strToU8, zipSync } from 'fflate'
import { docxOf, p, r, relation, wpsStyles } from '../../docx/docx-of.ts'
import { type HostileInput, repeated } from './hostile-input.ts'
import { random } from './random.ts'

const item =
  '<w:p><w:pPr><w:numPr><w:ilvl w:val="7"/><w:numId w:val="1"/></w:numPr></w:pPr><w:r><w:t>项</w:t></w:r></w:p>'

const field = (type: string) => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`

const patterns: Readonly<Record<string, readonly [string, string?, string?]>> = {
  paragraphs: [p('文')],
  'paragraphs without words': ['<w:p/>'],
  'titles in a style': [p('题', '2')],
  'titles of two styles': [p('题', '2') + p('文', '3')],
  'runs of a paragraph': [r('文'), '<w:p>', '</w:p>'],
  'bold runs': [r('文', '<w:b/>') + r('字'), '<w:p>', '</w:p>'],
  'breaks of a paragraph': ['<w:r><w:br/></w:r>', '<w:p>', '</w:p>'],
  'tables of one cell': ['<w:tbl><w:tr><w:tc><w:p/></w:tc></w:tr></w:tbl>'],
  'tables in tables': ['<w:tbl><w:tr><w:tc>', '', ''],
  'cells of a row': ['<w:tc><w:p/></w:tc>', '<w:tbl><w:tr>', '</w:tr></w:tbl>'],
  'rows of a table': [`<w:tr><w:tc>${p('甲')}</w:tc></w:tr>`, '<w:tbl>', '</w:tbl>'],
  'cells that go far': [
    '<w:tr><w:tc><w:tcPr><w:gridSpan w:val="99999999"/></w:tcPr><w:p/></w:tc></w:tr>',
    '<w:tbl>',
    '</w:tbl>',
  ],
  'cells that go down': [
    '<w:tr><w:tc><w:tcPr><w:vMerge/></w:tcPr><w:p/></w:tc></w:tr>',
    '<w:tbl>',
    '</w:tbl>',
  ],
  items: [item],
  'fields that begin': [field('begin'), '<w:p>', '</w:p>'],
  'fields that end': [field('end'), '<w:p>', '</w:p>'],
  'fields that are separated': [field('begin') + field('separate'), '<w:p>', '</w:p>'],
  'simple fields in simple fields': ['<w:fldSimple w:instr="HYPERLINK x">', '<w:p>', ''],
  'links without a target': [
    '<w:hyperlink r:id="x"><w:r><w:t>文</w:t></w:r></w:hyperlink>',
    '<w:p>',
    '</w:p>',
  ],
  'notes that are not there': ['<w:r><w:footnoteReference w:id="9"/></w:r>', '<w:p>', '</w:p>'],
  'deleted text': ['<w:del><w:r><w:delText>旧</w:delText></w:r></w:del>', '<w:p>', '</w:p>'],
  'inserted text': ['<w:ins><w:r><w:t>新</w:t></w:r></w:ins>', '<w:p>', '</w:p>'],
  'text boxes in text boxes': ['<w:r><w:pict><v:textbox><w:txbxContent><w:p>', '<w:p>', ''],
  'alternate content': ['<mc:AlternateContent><mc:Choice>', '<w:p><w:r>', ''],
  'content controls': ['<w:sdt><w:sdtContent>', '', ''],
  'elements that are not closed': ['<w:p>'],
  'elements that close': ['</w:p>'],
  'elements of no name': ['<>'],
  'less-than signs': ['<'],
  ampersands: ['&', '<w:p><w:r><w:t>', '</w:t></w:r></w:p>'],
  entities: ['&lt;&#20013;&#x4e2d;', '<w:p><w:r><w:t>', '</w:t></w:r></w:p>'],
  'entities of nothing': ['&nichts;', '<w:p><w:r><w:t>', '</w:t></w:r></w:p>'],
  'sections of CDATA': ['<![CDATA[文]]>', '<w:p><w:r><w:t>', '</w:t></w:r></w:p>'],
  comments: ['<!-- 文 -->'],
  'comments that are not closed': ['<!--'],
  'attributes of an element': [' w:a="b"', '<w:p', '/>'],
  'one text': ['中文', '<w:p><w:r><w:t>', '</w:t></w:r></w:p>'],
  'addresses in one text': ['https://e.cn/a ', '<w:p><w:r><w:t>', '</w:t></w:r></w:p>'],
  'soft hyphens': ['<w:r><w:softHyphen/></w:r>', '<w:p>', '</w:p>'],
  symbols: ['<w:r><w:sym w:font="Wingdings" w:char="F0FC"/></w:r>', '<w:p>', '</w:p>'],
  'lines of sources': [p('摘自：甲、乙')],
  'lines with a dash': [p('文') + p('——某人')],
  'lines of an imprint': [p('编辑：甲、乙　电子邮箱：a@b.cn')],
  'typed numbers': [p('1、项')],
  'words for contents': [p('目录')],
  'bold lines': [`<w:p>${r('题', '<w:b/>')}</w:p>`],
  'pictures that are not there': ['<w:p><w:r><w:drawing><a:blip r:embed="i"/></w:drawing></w:r></w:p>'],
}

const whole = docxOf({
  body: p('题', '5') + p('动态', '2') + p('文', '3') + p('从三月起。').repeat(50),
  styles: wpsStyles,
})

/** A file of which bits are turned, or of which the end is missing. */
function damaged(number: number): Uint8Array {
  const { below } = random(number)
  if (number % 2 === 0) return whole.slice(0, 1 + below(whole.length))
  const bytes = whole.slice()
  for (let count = 0; count < 1 + below(10); count++) {
    const at = below(bytes.length)
    bytes[at] = (bytes[at] ?? 0) ^ (1 << below(8))
  }
  return bytes
}

const documentOf = (xml: string) => zipSync({ '_rels/.rels': strToU8(''), 'word/document.xml': strToU8(xml) })

const styleChain = (count: number, last: string) =>
  Array.from(
    { length: count },
    (_, index) =>
      `<w:style w:type="paragraph" w:styleId="s${index}"><w:name w:val="n${index}"/><w:basedOn w:val="${index === count - 1 ? last : `s${index + 1}`}"/></w:style>`,
  ).join('')

const others: Readonly<Record<string, () => Uint8Array | string>> = {
  nothing: () => new Uint8Array(),
  'a byte': () => new Uint8Array([0x50]),
  'the beginning of a zip': () => new Uint8Array([0x50, 0x4b, 3, 4]),
  'a zip of nothing': () => zipSync({}),
  'a zip of something else': () => zipSync({ 'a.txt': strToU8('文') }),
  'an old file': () =>
    new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...new Uint8Array(600)]),
  'a page': () => strToU8('<!doctype html><p>文'),
  'a PDF': () => strToU8('%PDF-1.7\n'),
  zeros: () => new Uint8Array(1_000_000),
  'a bomb': () => zipSync({ 'word/document.xml': new Uint8Array(200_000_000) }),
  'a bomb in a picture': () =>
    docxOf({ body: p('文'), files: { 'word/media/a.png': new Uint8Array(200_000_000) } }),
  'ten thousand files': () =>
    docxOf({
      body: p('文'),
      files: Object.fromEntries(
        Array.from({ length: 10_000 }, (_, index) => [`a/${index}`, new Uint8Array()]),
      ),
    }),
  'names that lead out': () =>
    docxOf({
      body: p('文'),
      files: { '../../a': strToU8('x'), '/etc/a': strToU8('x'), __proto__a: strToU8('x') },
    }),
  'a document type': () =>
    documentOf(
      '<!DOCTYPE a [<!ENTITY b "cccccccccc"><!ENTITY d "&b;&b;&b;&b;">]><w:document>&d;</w:document>',
    ),
  'a document in UTF-16': () =>
    zipSync({ 'word/document.xml': new Uint8Array([0xff, 0xfe, 0x3c, 0, 0x61, 0, 0x2f, 0, 0x3e, 0]) }),
  'a document of no elements': () => documentOf('文'),
  'a document without a body': () => documentOf('<w:document/>'),
  'styles in a circle': () => docxOf({ body: p('文', 's0').repeat(100), styles: styleChain(3, 's0') }),
  'a style based on itself': () => docxOf({ body: p('文', 's0'), styles: styleChain(1, 's0') }),
  'ten thousand styles in a chain': () =>
    docxOf({ body: p('文', 's0').repeat(1000), styles: styleChain(10_000, 'x') }),
  'relations in a circle': () =>
    docxOf({ body: p('文'), relations: relation('a', 'footnotes', 'document.xml') }),
  'a note that refers to itself': () =>
    docxOf({
      body: '<w:p><w:r><w:footnoteReference w:id="1"/></w:r></w:p>',
      footnotes: '<w:footnote w:id="1"><w:p><w:r><w:footnoteReference w:id="1"/></w:r></w:p></w:footnote>',
    }),
  'a list that is its own': () =>
    docxOf({
      body: item,
      numbering:
        '<w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num><w:abstractNum w:abstractNumId="1"><w:numStyleLink w:val="1"/></w:abstractNum>',
    }),
  'a number that is none': () =>
    docxOf({
      body: item,
      numbering:
        '<w:abstractNum w:abstractNumId="1"><w:lvl w:ilvl="7"><w:start w:val="-99999999999"/><w:numFmt w:val="chineseCounting"/><w:lvlText w:val="%9%8%7"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num>',
    }),
  'a hundred thousand elements in each other': () => docxOf({ body: '<w:ins>'.repeat(100_000) }),
  'a million paragraphs': () => docxOf({ body: '<w:p/>'.repeat(1_000_000) }),
  'text with what XML cannot hold': () => docxOf({ body: p('\0\ud800\uffff&#0;&#xd800;') }),
}

export const wordInputs: HostileInput[] = [
  ...repeated('docx', patterns, { sizes: [600_000], make: (body) => docxOf({ body, styles: wpsStyles }) }),
  ...Object.entries(others).map(
    ([name, make]): HostileInput => ({ name: `docx: ${name}`, reader: 'docx', make }),
  ),
  ...Array.from(
    { length: 30 },
    (_, number): HostileInput => ({
      name: `docx: damaged, ${number}`,
      reader: 'docx',
      make: () => damaged(number),
    }),
  ),
]
