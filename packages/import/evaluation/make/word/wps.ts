import { strToU8, zipSync } from 'fflate'

const ns =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"'
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'

/** The ids of its styles are numbers. */
const style = (id: string, name: string, inside: string, more = '') =>
  `<w:style w:type="paragraph"${more} w:styleId="${id}"><w:name w:val="${name}"/>${id === '1' ? '' : '<w:basedOn w:val="1"/><w:next w:val="1"/>'}<w:qFormat/><w:uiPriority w:val="0"/>${inside}</w:style>`

const styles = `<w:styles ${ns}><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Times New Roman" w:hAnsi="Times New Roman" w:eastAsia="宋体" w:cs="Times New Roman"/></w:rPr></w:rPrDefault></w:docDefaults><w:latentStyles w:count="260"/>${[
  style(
    '1',
    'Normal',
    '<w:pPr><w:widowControl w:val="0"/><w:jc w:val="both"/></w:pPr><w:rPr><w:kern w:val="2"/><w:sz w:val="21"/><w:szCs w:val="24"/></w:rPr>',
    ' w:default="1"',
  ),
  style(
    '2',
    'heading 1',
    '<w:pPr><w:keepNext/><w:keepLines/><w:spacing w:before="340" w:after="330"/><w:outlineLvl w:val="0"/></w:pPr><w:rPr><w:b/><w:kern w:val="44"/><w:sz w:val="44"/></w:rPr>',
  ),
  style(
    '3',
    'heading 2',
    '<w:pPr><w:keepNext/><w:keepLines/><w:outlineLvl w:val="1"/></w:pPr><w:rPr><w:rFonts w:ascii="Arial" w:hAnsi="Arial" w:eastAsia="黑体"/><w:b/><w:sz w:val="32"/></w:rPr>',
  ),
  '<w:style w:type="character" w:default="1" w:styleId="5"><w:name w:val="Default Paragraph Font"/><w:semiHidden/></w:style>',
  '<w:style w:type="table" w:default="1" w:styleId="4"><w:name w:val="Normal Table"/></w:style>',
].join('')}</w:styles>`

export interface Parts {
  body: string
  numbering?: string
  footer?: string
  pictures?: string[]
}

/** 1 pixel. */
const png = Uint8Array.from(
  atob('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg=='),
  (c) => c.charCodeAt(0),
)

export function wps({ body, numbering, footer, pictures = [] }: Parts): Uint8Array {
  const relation = (id: string, type: string, target: string) =>
    `<Relationship Id="${id}" Type="${office}/${type}" Target="${target}"/>`
  const relations = [
    relation('rId1', 'styles', 'styles.xml'),
    ...(numbering ? [relation('rId2', 'numbering', 'numbering.xml')] : []),
    ...(footer ? [relation('rId3', 'footer', 'footer1.xml')] : []),
    ...pictures.map((id) => relation(id, 'image', `media/${id}.png`)),
  ].join('')
  const rels = (inside: string) =>
    strToU8(
      `${head}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${inside}</Relationships>`,
    )
  const section = `<w:sectPr>${footer ? '<w:footerReference r:id="rId3" w:type="default"/>' : ''}<w:pgSz w:w="11906" w:h="16838"/><w:cols w:space="425"/></w:sectPr>`
  return zipSync({
    '[Content_Types].xml': strToU8(
      `${head}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="png" ContentType="image/png"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`,
    ),
    '_rels/.rels': rels(relation('rId1', 'officeDocument', 'word/document.xml')),
    'word/document.xml': strToU8(`${head}<w:document ${ns}><w:body>${body}${section}</w:body></w:document>`),
    'word/_rels/document.xml.rels': rels(relations),
    'word/styles.xml': strToU8(head + styles),
    ...(numbering
      ? { 'word/numbering.xml': strToU8(`${head}<w:numbering ${ns}>${numbering}</w:numbering>`) }
      : {}),
    ...(footer ? { 'word/footer1.xml': strToU8(`${head}<w:ftr ${ns}>${footer}</w:ftr>`) } : {}),
    ...Object.fromEntries(pictures.map((id) => [`word/media/${id}.png`, png])),
  })
}
