import { looking, p, r } from '../../test/docx/docx-of.ts'

export const level = (depth: number, format: string, words: string): string =>
  `<w:lvl w:ilvl="${depth}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${words}"/></w:lvl>`

/** A paragraph that Word numbers. */
export const item = (words: string, list: number): string =>
  `<w:p><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="${list}"/></w:numPr></w:pPr>${r(words)}</w:p>`

export const table = (rows: string[][]): string =>
  `<w:tbl>${rows.map((row) => `<w:tr>${row.map((cell) => `<w:tc>${p(cell)}</w:tc>`).join('')}</w:tr>`).join('')}</w:tbl>`

/** A field over several runs, as WPS writes links. */
export const fieldLink = (address: string, words: string): string =>
  '<w:r><w:fldChar w:fldCharType="begin"/></w:r>' +
  `<w:r><w:instrText xml:space="preserve"> HYPERLINK "${address}" </w:instrText></w:r>` +
  `<w:r><w:fldChar w:fldCharType="separate"/></w:r>${r(words, '<w:color w:val="0000FF"/><w:u w:val="single"/>')}` +
  '<w:r><w:fldChar w:fldCharType="end"/></w:r>'

/** A line that is only centred, bold and of a size in points. */
export const centred = (words: string, size: number): string =>
  looking(words, { paragraph: '<w:jc w:val="center"/>', run: `<w:b/><w:sz w:val="${size * 2}"/>` })

/** A paragraph in the middle without more. */
export const middle = (words: string): string => looking(words, { paragraph: '<w:jc w:val="center"/>' })

/** An indent that was typed, as many do. */
export const typed = (words: string): string => p(`　　${words}`)
