import { widthOf } from '../../../lines/width-of.ts'
import type { TextLine } from '../text-lines.ts'

/** A line as a text that keeps the places of its lines has it: stretches of words with wide gaps between them. */
export interface Row {
  line: TextLine
  words: string
  /** From 0, in characters from the left of the page. */
  stretches: Stretch[]
}

interface Stretch {
  start: number
  end: number
  width: number
}

export function rowOf(line: TextLine, text: string): Row {
  const words = text.slice(line.from, line.from + line.length)
  const stretches = [...words.matchAll(/\S+(?: \S+)*/gu)].map(({ 0: some, index }) => {
    const start = line.column - 1 + index
    return { start, end: start + some.length, width: widthOf(some) }
  })
  return { line, words, stretches }
}

/** The rows of tables: several below one another with three or more stretches that begin at the same places. */
export function tableRows(rows: readonly Row[]): Set<Row> {
  const found = new Set<Row>()
  for (let start = 0, end = 0; start < rows.length; start = end) {
    end = start + 1
    const first = rows[start]
    while (first && isLike(rows[end], first)) end++
    if (first && first.stretches.length >= leastCells && end - start >= leastRows)
      for (const row of rows.slice(start, end)) found.add(row)
  }
  return found
}

const leastCells = 3
const leastRows = 3

const isLike = (row: Row | undefined, first: Row): boolean =>
  row !== undefined &&
  row.stretches.length === first.stretches.length &&
  row.stretches.every(({ start }, index) => Math.abs(start - (first.stretches[index]?.start ?? 0)) <= 2)
