import { patterns } from '../../../infer/words/patterns.ts'
import { wordsOfRow } from '../rows/words-of-row.ts'
import type { Unit } from '../unit.ts'
import { entryPage } from './entry-page.ts'
import { isLineOfEntries } from './is-line-of-entries.ts'

/**
 * The units, with the lines of a list of contents said to be such: lines that end in numbers of pages, which do not
 * fall. Without the word for it above them, there is no page beyond the last one of the document.
 */
export function withContents(units: readonly Unit[], { pages }: { pages: number }): Unit[] {
  const found = units.map((unit) =>
    unit.type === 'paragraph' && isLineOfEntries(unit, pages) ? { ...unit, role: 'contents' as const } : unit,
  )
  for (let start = 0; start < units.length; start++) {
    if (pageOf(units[start]) === undefined) continue
    const end = endOf(units, start)
    const title = titleAbove(units, start)
    const numbers = units.slice(start, end).flatMap((unit) => pageOf(unit) ?? [])
    const isSure = title >= 0 ? numbers.length > 1 : numbers.length > 2 && (numbers.at(-1) ?? 0) <= pages
    if (isSure) {
      for (let index = title >= 0 ? title : start; index < end; index++) {
        const unit = found[index]
        if (unit?.type === 'paragraph') found[index] = { ...unit, role: 'contents' }
      }
    }
    start = end - 1
  }
  return found
}

const pageOf = (unit: Unit | undefined): number | undefined => {
  const last = unit?.type === 'paragraph' && unit.rows.length <= 2 ? unit.rows.at(-1) : undefined
  return last && entryPage(last.row)
}

/** Behind the last entry whose number is not below those before it; the title of a section may stand among them without one. */
function endOf(units: readonly Unit[], start: number): number {
  let end = start + 1
  let number = pageOf(units[start]) ?? 0
  for (let index = end; index < units.length && index <= end + 1; index++) {
    const unit = units[index]
    const page = pageOf(unit)
    if (page !== undefined && page < number) break
    if (page === undefined && !isLine(unit)) break
    if (page !== undefined) {
      number = page
      end = index + 1
    }
  }
  return end
}

/** The word for contents, above at most one line that has no number. */
function titleAbove(units: readonly Unit[], start: number): number {
  const at = [start - 1, start - 2].find((index) => patterns.contents.test(wordsOf(units[index])))
  return at !== undefined && (at === start - 1 || isLine(units[start - 1])) ? at : -1
}

const isLine = (unit: Unit | undefined) =>
  unit?.type === 'paragraph' && unit.rows.length === 1 && !/[。；]/u.test(wordsOf(unit))

const wordsOf = (unit: Unit | undefined) =>
  unit?.type === 'paragraph' ? unit.rows.map(({ row }) => wordsOfRow(row)).join('') : ''
