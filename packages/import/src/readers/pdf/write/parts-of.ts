import { isFullWidth, isFullWidthIn } from '../../../lines/width-of.ts'
import type { Run } from './put-row.ts'

/** A word of a run, or the white space between two. */
export interface Part extends Run {
  /** That it is no content: white space beside Chinese, what was put there for print. */
  isIdle: boolean
}

/** The words of a row and what is between them. Programs set numbers and Latin words in Chinese off by a gap, which is none of the text. */
export function partsOf(runs: readonly Run[], text: string): Part[] {
  const pieces = runs.flatMap((run) =>
    [...text.slice(run.from, run.from + run.length).matchAll(/\s+|\S+/gu)].map(({ 0: words, index }) => ({
      ...run,
      from: run.from + index,
      length: words.length,
      words,
    })),
  )
  return pieces.map(({ words, ...piece }, index) => {
    if (words.trim() !== '') return { ...piece, isIdle: piece.item.isArtifact }
    if (isSpaced(pieces, index) && !isWidest(pieces, index)) return { ...piece, isIdle: true }
    if (isBesideDot(pieces, index)) return { ...piece, isIdle: false }
    const [first = '', second = ''] = [pieces[index - 1]?.words, pieces[index + 1]?.words]
    const before = [...first].at(-1) ?? ''
    const [after = ''] = second
    // The mark behind a Latin word is its own where another is behind it, whatever else the row says: `译路 Editors’ Letter`.
    const isLatin = [first, second].every((word) => /\p{Script=Latin}/u.test(word))
    const all = isLatin ? first + second : pieces.map((one) => one.words).join('')
    return { ...piece, isIdle: !isContent(before, after, { width: widthOf(piece, words), all }) }
  })
}

/** Whether single characters stand apart here, as a short line of wide letters does. */
function isSpaced(pieces: readonly { words: string }[], index: number): boolean {
  const isSpace = (at: number) => (pieces[at]?.words ?? ' ').trim() === ''
  const isSingle = (at: number) => isWide(pieces[at]?.words ?? '') && isSpace(at - 1) && isSpace(at + 1)
  return isSingle(index - 1) && isSingle(index + 1) && (isSingle(index - 3) || isSingle(index + 3))
}

/** Whether white space between single characters is much wider than that beside it: it parts two fields of a line spread out. */
function isWidest(pieces: readonly (Run & { words: string })[], index: number): boolean {
  const [own = 0, ...beside] = [index, index - 2, index + 2].flatMap((at) => {
    const piece = pieces[at]
    return piece && piece.words.trim() === '' ? [widthOf(piece, piece.words)] : []
  })
  return beside.length > 0 && own > mostSpread * Math.max(...beside)
}

const mostSpread = 2.5

/** Whether white space stands beside a dot that has it on both sides, with Latin letters behind it: no program sets it there. */
function isBesideDot(pieces: readonly { words: string }[], index: number): boolean {
  const dot = [index - 1, index + 1].find((at) => at > 1 && pieces[at]?.words === '·')
  return dot !== undefined && /^\p{Script=Latin}/u.test(pieces[dot + 2]?.words ?? '')
}

const isWide = (words: string) => [...words].length === 1 && isFullWidth(words)

function widthOf({ item }: Run, words: string): number {
  if (/\u3000/.test(words)) return 1
  return item.text.trim() === '' ? (item.right - item.left) / item.size : narrow
}

/** Whether white space of this width, in ems, was typed; `all` are the words of the row. */
function isContent(before: string, after: string, { width, all }: { width: number; all: string }): boolean {
  const isBesideChinese = isFullWidthIn(before, all) || isFullWidthIn(after, all)
  if (width >= wide || !isBesideChinese) return true
  return isHan(before) && isHan(after) && width >= justified
}

const isHan = (character: string) => /\p{Script=Han}/u.test(character)

/** Of a space within an item, which pdf.js puts for a gap that is narrow. */
const narrow = 0.25

/** Beside Chinese, nobody sees a narrower one. */
const wide = 0.45

/** Characters of a line that is set to its full width are at most so far apart. */
const justified = 0.2
