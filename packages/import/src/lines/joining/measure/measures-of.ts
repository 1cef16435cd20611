import type { LineBlock } from '../../line.ts'
import { isMostlyChinese } from '../is-latin.ts'
import { isUnbroken } from './is-unbroken.ts'
import { type Observed, observe } from './observe.ts'

/**
 * The measure of each line, in ems: how wide its column is set. Lines that follow one another mostly have the same, so
 * the likeliest course of measures is sought, in which most lines are full or end a sentence (Viterbi 1967).
 */
export function measuresOf(lines: readonly LineBlock[], text: string): number[] {
  const isChinese = isMostlyChinese(lines, text)
  const seen = lines.map((line, index) => observe(line, { next: lines[index + 1], text, isChinese }))
  const measures = isUnbroken(lines, text) ? [] : candidates(seen)
  if (measures.length === 0) return seen.map(({ line }) => line.measure ?? unbroken)
  let costs = measures.map(() => 0)
  const origins: number[][] = []
  seen.forEach((one, index) => {
    const least = indexOfLeast(costs)
    const change = one.line.page === seen[index - 1]?.line.page ? changeWithinPage : changeOfPage
    const origin = costs.map((cost, at) => (cost <= (costs[least] ?? 0) + change ? at : least))
    costs = measures.map((measure, at) => {
      const from = origin[at] ?? at
      return (costs[from] ?? 0) + (from === at ? 0 : change) + costOf(one, measure)
    })
    origins.push(origin)
  })
  const path: number[] = []
  let at = indexOfLeast(costs)
  for (let index = seen.length - 1; index >= 0; index--) {
    path.push(measures[at] ?? 0)
    at = origins[index]?.[at] ?? at
  }
  return refined(seen, path.reverse())
}

/** The measures of a course, each set right by its lines: to the width that the widest quarter of the full ones reach. */
function refined(seen: readonly Observed[], path: readonly number[]): number[] {
  const found: number[] = []
  for (let start = 0, end = 0; start < path.length; start = end) {
    const rough = path[start] ?? 0
    while (end < path.length && path[end] === rough) end++
    const full = seen
      .slice(start, end)
      .filter((one) => !one.isOutside && !one.isEnd && Math.abs(one.line.width - rough) <= indentWidth)
      .map(({ line }) => line.width)
      .sort((one, other) => other - one)
    const measure = full[Math.floor(full.length / 4)] ?? rough
    found.push(...seen.slice(start, end).map(({ line }) => line.measure ?? measure))
  }
  return found
}

/** Whether a line of this width is full: the beginning of the next one had no room on it. */
export const isFull = (width: number, { token, measure }: { token: number; measure: number }): boolean =>
  width + token > measure - slack

/** In ems: the white space before a paragraph of Chinese, which a text pulled out of a PDF does not show. */
export const indentWidth = 2

/** In ems: punctuation is squeezed, and Latin letters are only about half an em wide. */
const slack = 1

const changeWithinPage = 2.5
const changeOfPage = 1.6

function costOf({ line, token, mayEnd, isEnd, isOutside }: Observed, measure: number): number {
  if (isOutside) return 0
  if (line.width > measure + slack) return 6
  if (isFull(line.width, { token, measure })) return isEnd ? 0.3 : 0
  if (isFull(line.width + indentWidth, { token, measure })) return isEnd ? 0.6 : 0.3
  return mayEnd ? 0.5 : 1.4
}

/**
 * The measures that may be meant, in whole ems: widths that two lines in succession share, the first of which breaks off
 * in a sentence; and the width of the widest line that does.
 */
function candidates(seen: readonly Observed[]): number[] {
  const broken = seen.filter((one) => !one.isOutside && !one.isEnd && one.line.width <= widest)
  const most = Math.round(broken.reduce((sum, { line }) => Math.max(sum, line.width), 0))
  const found = new Set(most >= narrowest ? [most] : [])
  seen.forEach(({ line, isOutside, isEnd }, index) => {
    const next = seen[index + 1]
    if (!next || isOutside || next.isOutside || isEnd || line.width > widest) return
    const indented = index > 0 && seen[index - 1]?.isEnd ? indentWidth : 0
    const isNear = Math.abs(line.width + indented - next.line.width) <= 1
    if (line.width >= narrowest && (isNear || Math.abs(line.width - next.line.width) <= 1)) {
      found.add(Math.round(Math.max(line.width, next.line.width)))
    }
  })
  return [...found].sort((one, other) => one - other)
}

/** In ems: no column is narrower. */
const narrowest = 11

/** Where no line was broken, each is a paragraph. */
const unbroken = Number.POSITIVE_INFINITY

/** In ems: no page holds a wider line, so its text was never broken. */
const widest = 120

function indexOfLeast(costs: readonly number[]): number {
  let least = 0
  costs.forEach((cost, index) => {
    if (cost < (costs[least] ?? 0)) least = index
  })
  return least
}
