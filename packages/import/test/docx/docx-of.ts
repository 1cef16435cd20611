import { strToU8, zipSync } from 'fflate'

export interface DocxParts {
  /** What stands in `w:body`. */
  body: string
  styles?: string
  numbering?: string
  footnotes?: string
  comments?: string
  header?: string
  /** `Relationship` elements of the document. */
  relations?: string
  /** Further files by their names. */
  files?: Record<string, Uint8Array>
}

const namespaces = [
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"',
  'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"',
  'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"',
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"',
  'xmlns:v="urn:schemas-microsoft-com:vml"',
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"',
  'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"',
].join(' ')

/** A Word file of the marks that are given, as Word and WPS write them. */
export function docxOf({
  body,
  styles,
  numbering,
  footnotes,
  comments,
  header,
  relations = '',
  files,
}: DocxParts): Uint8Array {
  const parts = { styles, numbering, footnotes, comments, header }
  const elements = {
    styles: 'styles',
    numbering: 'numbering',
    footnotes: 'footnotes',
    comments: 'comments',
    header: 'hdr',
  }
  const named = Object.entries(parts).filter(([, content]) => content !== undefined)
  const own = named.map(([name], index) => relation(`p${index}`, name, `${name}.xml`)).join('')
  return zipSync({
    '_rels/.rels': xml(relationsOf(relation('d', 'officeDocument', 'word/document.xml'))),
    'word/document.xml': xml(`<w:document ${namespaces}><w:body>${body}</w:body></w:document>`),
    'word/_rels/document.xml.rels': xml(relationsOf(own + relations)),
    ...Object.fromEntries(
      named.map(([name, content]) => {
        const element = `w:${elements[name as keyof typeof elements]}`
        return [`word/${name}.xml`, xml(`<${element} ${namespaces}>${content}</${element}>`)]
      }),
    ),
    ...files,
  })
}

export const relation = (id: string, type: string, target: string, mode = ''): string =>
  `<Relationship Id="${id}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${type}" Target="${target}"${mode}/>`

const relationsOf = (inside: string) =>
  `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${inside}</Relationships>`

const xml = (content: string) =>
  strToU8(`<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${content}`)

/** A paragraph of plain text in a style. */
export const p = (text: string, style?: string): string =>
  `<w:p>${style === undefined ? '' : `<w:pPr><w:pStyle w:val="${style}"/></w:pPr>`}${r(text)}</w:p>`

/** A run with what stands in `w:rPr`. */
export const r = (text: string, look = ''): string =>
  `<w:r>${look === '' ? '' : `<w:rPr>${look}</w:rPr>`}<w:t xml:space="preserve">${text}</w:t></w:r>`

/** A paragraph of a look by hand: what stands in `w:pPr`, and in `w:rPr` of its one run. */
export const looking = (
  text: string,
  { paragraph = '', run = '' }: { paragraph?: string; run?: string },
): string => `<w:p><w:pPr>${paragraph}</w:pPr>${r(text, run)}</w:p>`

/** The styles of WPS: their ids say nothing. */
export const wpsStyles = [
  style('1', 'Normal', '<w:rPr><w:sz w:val="24"/></w:rPr>', ' w:default="1"'),
  style('2', 'heading 1', '<w:pPr><w:outlineLvl w:val="0"/></w:pPr><w:rPr><w:b/><w:sz w:val="32"/></w:rPr>'),
  style('3', 'heading 2', '<w:pPr><w:outlineLvl w:val="1"/></w:pPr><w:rPr><w:b/><w:sz w:val="28"/></w:rPr>'),
  style('4', 'heading 3', '<w:pPr><w:outlineLvl w:val="2"/></w:pPr><w:rPr><w:b/></w:rPr>'),
  style('5', 'Title', '<w:pPr><w:jc w:val="center"/></w:pPr><w:rPr><w:b/><w:sz w:val="44"/></w:rPr>'),
  style('6', 'Quote', '<w:rPr><w:i/></w:rPr>'),
  style('7', 'caption', ''),
].join('')

function style(id: string, name: string, content: string, more = ''): string {
  return `<w:style w:type="paragraph"${more} w:styleId="${id}"><w:name w:val="${name}"/>${content}</w:style>`
}
