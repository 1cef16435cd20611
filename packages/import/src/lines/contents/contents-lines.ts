import { patterns } from '../../infer/words/patterns.ts'
import { wordsOf } from '../../source/words-of.ts'
import type { LineBlock } from '../line.ts'
import { bareEntry, entriesOf, isLeader, isOpenLeader, pageOf } from './entry.ts'

/**
 * The lines of a list of contents: the word for it, and below that lines that lead to the number of a page or say again
 * what stands on lines further down; without the word, several lines that lead to numbers.
 */
export function contentsLines(lines: readonly LineBlock[], text: string): Set<LineBlock> {
  const words = lines.map(({ inlines }) => wordsOf(inlines, text).trim())
  const last = new Map(words.map((line, index) => [bareEntry(line), index]))
  const isSaidBelow = (title: string, index: number) => (last.get(bareEntry(title)) ?? -1) > index
  const isEntry = (index: number): boolean => {
    const line = words[index] ?? ''
    if (line.length > longestLine) return false
    const bare = bareEntry(line)
    if (bare === '' || bare.length > longest) return false
    return (
      isLeader(line) || isSaidBelow(line, index) || saysTitles(line, (title) => isSaidBelow(title, index))
    )
  }
  /** Whether a number stands alone beside entries that lead to one. */
  const isPage = (index: number, { start }: { start: number }): boolean =>
    /^\d{1,3}$/.test(words[index] ?? '') &&
    words.slice(Math.max(start, index - mostEntries), index + 2).some(isOpenLeader)
  const found = new Set<LineBlock>()
  for (let start = 0; start < lines.length; start++) {
    // A tool may part the two characters of `目　录`.
    const isParted = words[start] === '目' && /^[录錄次]$/u.test(words[start + 1] ?? '')
    const isNamed =
      isParted || patterns.contents.test(words[start] ?? '') || spacedName.test(words[start] ?? '')
    if (!isNamed && !isLeader(words[start] ?? '')) continue
    const first = start + (isParted ? 2 : 1)
    let end = first
    // An entry that is worded otherwise than its title stands among others.
    while (isEntry(end) || (isEntry(end + 1) && isEntry(end + 2)) || isPage(end, { start })) end++
    if (isNamed && end === first) end = endOfCounted(words, end)
    // Their numbers may stand in a column of their own.
    if (isNamed) while (end > start + 2 && /^\d{1,3}$/.test(words[end] ?? '')) end++
    const from = start
    start = end - 1
    const pages = words
      .slice(from, end)
      .flatMap((line, at) => pageOf(line) ?? (isPage(from + at, { start: from }) ? [Number(line)] : []))
    if (isNamed ? end === first : !arePages(pages, lines.at(-1)?.line.page ?? 1)) continue
    for (const line of lines.slice(from, end)) found.add(line)
  }
  if (found.size > 0)
    for (const index of numbersInFront(words))
      for (const line of lines.slice(index, index + 1)) found.add(line)
  return found
}

/** `I N  THIS  ISSUE`: letters may be set apart. */
const spacedName =
  /^I\s*N(?:\s*S\s*I\s*D\s*E)?\s*T\s*H\s*I\s*S\s*I\s*S\s*S\s*U\s*E$|^C\s*O\s*N\s*T\s*E\s*N\s*T\s*S$/iu

/** Of the numbers of pages that a tool wrote in front of all else, one below the other, the indices. */
function numbersInFront(words: readonly string[]): number[] {
  const start = words.slice(0, 2).findIndex((line) => isNumber(line))
  if (start < 0) return []
  let end = start
  while (isNumber(words[end] ?? '') && Number(words[end]) >= Number(words[Math.max(end - 1, start)])) end++
  return end - start < fewestCounted ? [] : Array.from({ length: end - start }, (_, at) => start + at)
}

const isNumber = (line: string) => /^\d{1,3}$/.test(line)

/** Behind the short lines below the word for contents that end in numbers which do not fall: `早市 1`. */
function endOfCounted(words: readonly string[], start: number): number {
  let end = start
  for (let least = 1; ; end++) {
    const [, number] = /^[^。]{2,40}\s(\d{1,3})$/u.exec(words[end] ?? '') ?? []
    if (number === undefined || Number(number) < least) break
    least = Number(number)
  }
  return end - start < fewestCounted ? start : end
}

const fewestCounted = 3

/** Between an entry and its number. */
const mostEntries = 12

/** Whether several numbers do not fall and are those of pages that there are. */
const arePages = (numbers: readonly number[], last: number): boolean =>
  numbers.length >= 3 &&
  numbers.every((one, index) => one >= (numbers[index - 1] ?? 1)) &&
  (numbers.at(-1) ?? 0) <= last

/** In characters, without what leads to the number. */
const longest = 120

/** In characters, of which most may be dots. */
const longestLine = 400

/** Whether most of the titles on one line are said below. */
function saysTitles(line: string, isSaid: (title: string) => boolean): boolean {
  const entries = entriesOf(line)
  if (!entries || !isSaid(entries.section)) return false
  return entries.articles.filter(isSaid).length * 2 >= entries.articles.length
}
