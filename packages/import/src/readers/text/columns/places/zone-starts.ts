import { patterns } from '../../../../infer/words/patterns.ts'
import { endsSentence } from '../../../../lines/joining/ends-sentence.ts'
import { startsBlock } from '../../../../lines/joining/starts-block.ts'
import { type Row, standsAt } from './row.ts'

/**
 * The rows with which columns begin anew, where each article is set in two of its own: a title alone, with text on both
 * sides below it. Where as many titles stand beside text, the columns go down the whole page, or those of a section do.
 */
export function zoneStarts(
  rows: readonly Row[],
  { isOver, gutter }: { isOver: (index: number) => boolean; gutter: number },
): Set<number> {
  const found: number[] = []
  let beside = 0
  let isOpen = false
  rows.forEach((row, index) => {
    const [left, right] = wordsAt(row, gutter)
    if (isOver(index)) {
      isOpen = false
      return
    }
    const isBeside =
      right !== '' && (isTitle(left) || (isTitle(right) && !isOpen && !startsBlock(rightBelow(index))))
    if (isBeside) beside++
    else if (isTitle(left) && below(index)) {
      if (isOpen) beside++
      else found.push(index)
    }
    // What is broken off at the right goes on there.
    if (right !== '')
      isOpen = !endsSentence(right) && !patterns.sources.test(right) && !patterns.dash.test(right)
  })
  const starts = found.length > beside ? found : restarts()
  return new Set(starts.map((index) => topOf(index)))

  /** Titles at the left beside which the right column ends, and below which it begins with text, if it is empty nowhere else. */
  function restarts(): number[] {
    const titles: number[] = []
    let last: string | undefined
    let empty: number[] = []
    for (const [index, row] of rows.entries()) {
      const [left, right] = wordsAt(row, gutter)
      if (isOver(index)) [last, empty] = [undefined, []]
      else if (right === '') empty.push(index)
      else {
        const isAgain = last !== undefined && empty.length > 0 && endsSentence(last) && !isTitle(right)
        const [at] = empty.filter((one) => rows[one] && isTitleRow(rows[one]))
        if (isAgain && at === undefined) return []
        if (isAgain && at !== undefined && left === '') titles.push(at)
        ;[last, empty] = [right, []]
      }
    }
    return titles
  }

  function rightBelow(index: number): string {
    const next = rows.slice(index + 1).find((row) => wordsAt(row, gutter)[1] !== '')
    return next ? wordsAt(next, gutter)[1] : ''
  }

  /** Whether text stands on both sides below a row. */
  function below(index: number): boolean {
    const next = rows[index + 1]
    const [left, right] = next && !isOver(index + 1) ? wordsAt(next, gutter) : ['', '']
    return left !== '' && right !== ''
  }

  /** The title of a section above that of an article, and what is set off above that. */
  function topOf(index: number): number {
    let top = index
    for (let at = index - 1; at >= 0 && !isOver(at); at--) {
      const row = rows[at]
      if (!row || wordsAt(row, gutter)[1] !== '') break
      if (isTitleRow(row) || (rows[at]?.line.gap ?? 0) > 1) top = at
    }
    return top
  }
}

/**
 * From where the last rows of a zone, which stand at the left alone, are below both columns: set off from them, or titles
 * above what goes over both.
 */
export function behindColumns(
  zone: readonly Row[],
  { gutter, isAboveBoth }: { gutter: number; isAboveBoth: boolean },
): number {
  const last = zone.findLastIndex((row) => wordsAt(row, gutter)[1] !== '')
  if (last < 0) return zone.length
  const gaps = zone.slice(1, last + 1).map(({ line }) => line.gap)
  const usual = gaps.filter((gap) => gap > 0).length * 2 > gaps.length ? 1 : 0
  const cut = zone.findIndex(({ line, words }, index) => {
    if (index <= last) return false
    if (isField(words)) return true
    if (line.gap <= usual) return false
    return (
      index === last + 1 ||
      line.gap > usual + 1 ||
      isField(words) ||
      zone.slice(index).some((row) => isField(row.words))
    )
  })
  if (cut >= 0) return cut
  let end = zone.length
  for (let row = zone[end - 1]; isAboveBoth && end - 1 > last && row && isTitleRow(row); row = zone[end - 1])
    end--
  return end
}

export const isField = (words: string) =>
  [patterns.publisher, patterns.editors, patterns.email, patterns.site].some((pattern) => pattern.test(words))

/** What a row says on either side. */
function wordsAt({ stretches, words }: Row, gutter: number): [left: string, right: string] {
  const right = stretches.find((one) => standsAt(one, gutter))
  const cut = right ? right.from : words.length
  return [words.slice(0, cut).trim(), words.slice(cut).trim()]
}

export const isTitleRow = ({ words }: Row): boolean => isTitle(words)

/** A short line that ends no sentence and begins nothing else. */
const isTitle = (words: string): boolean =>
  words.length >= 2 &&
  words.length <= longest &&
  /\p{L}{2}/u.test(words) &&
  !/[。；，、：！.;,:!…”]$/u.test(words) &&
  !startsBlock(words) &&
  !patterns.dash.test(words)

/** In characters: what fills a column is none. */
const longest = 18
