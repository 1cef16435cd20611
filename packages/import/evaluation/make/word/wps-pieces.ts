// What WPS writes around a text: every run names its fonts and a size.

const fonts = (name: string) =>
  `<w:rFonts w:hint="eastAsia" w:ascii="${name}" w:hAnsi="${name}" w:eastAsia="${name}" w:cs="${name}"/>`

export interface Look {
  font?: string
  size?: number
  bold?: boolean
  more?: string
}

export const run = (words: string, { font = '宋体', size = 12, bold = false, more = '' }: Look = {}) =>
  `<w:r><w:rPr>${fonts(font)}${bold ? '<w:b/><w:bCs/>' : ''}${more}<w:sz w:val="${size * 2}"/><w:szCs w:val="${size * 2}"/><w:lang w:val="en-US" w:eastAsia="zh-CN"/></w:rPr><w:t xml:space="preserve">${words}</w:t></w:r>`

export const paragraph = (inside: string, properties = '') =>
  `<w:p><w:pPr>${properties}<w:rPr><w:rFonts w:hint="eastAsia"/><w:sz w:val="24"/></w:rPr></w:pPr>${inside}</w:p>`

export const text = (words: string) =>
  paragraph(
    run(words),
    '<w:spacing w:line="360" w:lineRule="auto"/><w:ind w:firstLine="480" w:firstLineChars="200"/>',
  )

export const centred = (words: string, look: Look = {}) =>
  paragraph(run(words, look), '<w:jc w:val="center"/>')

export const right = (words: string) => paragraph(run(words), '<w:wordWrap w:val="0"/><w:jc w:val="right"/>')

export const numbered = (words: string, list: number, level = 0) =>
  paragraph(
    run(words),
    `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${list}"/></w:numPr><w:ind w:left="420" w:hanging="420"/>`,
  )

/** A link as WPS writes it: the instruction and the words are cut into several runs. */
export const field = (address: string, words: string[]) => {
  const [one, two] = [address.slice(0, 12), address.slice(12)]
  const instruction = (part: string) =>
    `<w:r><w:rPr>${fonts('宋体')}</w:rPr><w:instrText xml:space="preserve">${part}</w:instrText></w:r>`
  const mark = (type: string) =>
    `<w:r><w:rPr>${fonts('宋体')}</w:rPr><w:fldChar w:fldCharType="${type}"/></w:r>`
  return `${mark('begin')}${instruction(` HYPERLINK "${one}`)}${instruction(`${two}" `)}${instruction('\\t "_blank" ')}${mark('separate')}${words.map((part) => run(part, { more: '<w:color w:val="0563C1"/><w:u w:val="single"/>' })).join('')}${mark('end')}`
}

export const picture = (id: string, alt = '') =>
  paragraph(
    `<w:r><w:drawing><wp:inline distT="0" distB="0"><wp:extent cx="3600000" cy="2400000"/><wp:docPr id="3" name="图片 3" descr="${alt}"/><a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:pic><pic:nvPicPr><pic:cNvPr id="3" name="图片 3"/><pic:cNvPicPr/></pic:nvPicPr><pic:blipFill><a:blip r:embed="${id}"/></pic:blipFill><pic:spPr/></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>`,
    '<w:jc w:val="center"/>',
  )
