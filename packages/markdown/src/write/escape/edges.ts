import * as at from './situation.ts'

/** What must not stand at an edge of a text, and is written as a reference. */
interface Edge {
  where: number
  /** Whether the text begins or ends with it; in that situation always, where absent. */
  when?: (text: string) => boolean
}

export const firsts: Edge[] = [
  // The dialect would read a mark or a label of its own.
  { where: at.disguised },
  // White space at the start of a line is dropped.
  { where: at.startsLine, when: (text) => isSpace(text.charCodeAt(0)) },
  // In front of it, the mark would not close.
  { where: at.behindMark },
]

export const lasts: Edge[] = [
  // It would end the title or the address of a definition.
  { where: at.endsLikeTitle, when: (text) => /["'>]$/.test(text) },
  // White space at the end of a line is dropped.
  { where: at.endsLine, when: (text) => isSpace(text.charCodeAt(text.length - 1)) },
]

interface PlacedText {
  text: string
  situation: at.Situation
}

/** Whether one of the rows applies to a text. */
export function isHidden(edges: Edge[], { text, situation }: PlacedText): boolean {
  for (const { where, when } of edges) if ((situation & where) !== 0 && (!when || when(text))) return true
  return false
}

const firstNonAscii = 0x80

const isSpace = (code: number) =>
  code === 0x20 || (code > firstNonAscii && /\s/.test(String.fromCharCode(code)))

/** What gets a backslash where an escaped text begins with it; behind the digits, where it begins with any. */
interface Beginning {
  where: number
  begins: RegExp
}

const rows: Beginning[] = [
  // `[^1](` is a link, and `[^1]:` a note.
  { where: at.behindReference, begins: /^[(:]/ },
  // `[^` begins a note.
  { where: at.opensBracket, begins: /^\^/ },
  // It begins a title.
  { where: at.startsBlock, begins: /^#{1,6}(?:\s|$)/ },
  // It begins a quote.
  { where: at.startsBlock, begins: /^>/ },
  // It begins an item.
  { where: at.startsBlock, begins: /^[+-](?:\s|$)/ },
  // It begins an item.
  { where: at.startsBlock, begins: /^\d{1,9}[.)](?:\s|$)/ },
  // It underlines a title, or breaks the subject.
  { where: at.startsBlock, begins: /^(?:--|=+\s*$)/ },
  // It begins a row of a table.
  { where: at.startsBlock, begins: /^(?:-?\||-?:-|-:)/ },
]

/** The same compiled: one pattern for each situation. */
export const beginnings = [at.behindReference, at.opensBracket, at.startsBlock].map((where) => {
  const patterns = rows.filter((row) => row.where === where).map(({ begins }) => begins.source)
  return { where, pattern: new RegExp(patterns.join('|')) }
})
