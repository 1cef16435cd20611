import { bareTitle, withoutNumber } from '../../../words/bare-title.ts'
import { patterns } from '../../../words/patterns.ts'
import type { ContentsEntry } from './contents-entries.ts'

/** Where each short paragraph stands, by its bare words. */
export type Places = ReadonlyMap<string, readonly number[]>

/** The blocks of a list of contents, from its name, or from its first entry where it has none, up to `end`. */
export function findContents(
  entries: readonly (readonly ContentsEntry[])[],
  { places, isText }: { places: Places; isText: readonly boolean[] },
): { start: number; end: number } | undefined {
  const named = entries.findIndex((lines) => lines.some(({ words }) => patterns.contents.test(words)))
  if (named >= 0) {
    const end = endOf(named)
    return end.entries > 1 ? { start: named, end: end.at } : undefined
  }
  // Without a name, many entries in front of all text are one.
  const firstText = isText.indexOf(true)
  for (let start = 0; start < (firstText < 0 ? entries.length : firstText); start++) {
    const end = endOf(start, 'unnamed')
    if (end.entries >= leastUnnamed) return { start, end: end.at }
  }
  return undefined

  /** Behind the last block whose lines are all said again; one that is worded otherwise may stand among them. */
  function endOf(start: number, name?: 'unnamed'): { at: number; entries: number } {
    const seen = new Set<string>()
    let at = name ? start : start + 1
    let count = name ? 0 : countAgain(start, seen)
    for (let next = at; next < entries.length && next <= at + 1; next++) {
      const found = countAgain(next, seen)
      if (found === 0 && (entries[next]?.length ?? 0) > 0 && (name || isText[next])) break
      if (found === 0) continue
      count += found
      at = next + 1
    }
    return { at, entries: count }
  }

  /** How many lines of a block are titles further down; 0 where one is none, or is said already. */
  function countAgain(index: number, seen: Set<string>): number {
    const lines = (entries[index] ?? []).filter(({ words }) => !patterns.contents.test(words))
    const bares = lines
      .flatMap((line) => expand(line, { places, from: index + 1 }))
      .map(({ words }) => bareTitle(words))
    const isAll = bares.every(
      (bare) => !seen.has(bare) && placeOf(bare, { places, from: index + 1 }) !== undefined,
    )
    if (!isAll) return 0
    for (const bare of bares) seen.add(bare)
    return bares.length
  }
}

const leastUnnamed = 4

/** A line of several titles, such as `要闻：换灯；植树`, as one of each; any other as it is. */
export function expand(
  entry: ContentsEntry,
  { places, from }: { places: Places; from: number },
): ContentsEntry[] {
  if (placeOf(bareTitle(entry.words), { places, from }) !== undefined) return [entry]
  const separators = [/[：:]|[；;]/u, /[；;]/u, /[\t　]+|\s{2,}/u]
  for (const separator of separators) {
    const parts = entry.words.split(separator).filter((part) => bareTitle(part) !== '')
    const isAll = parts.every((part) => placeOf(bareTitle(part), { places, from }) !== undefined)
    if (parts.length > 1 && isAll) {
      return parts.map((words, index) => ({
        words,
        kind: `${entry.kind} ${index === 0 ? 'first' : 'other'}`,
      }))
    }
  }
  return [entry]
}

/** The first place from `from` on where a title stands, with its number or without. */
export function placeOf(
  bare: string,
  { places, from }: { places: Places; from: number },
): number | undefined {
  if (bare === '') return undefined
  for (const one of [bare, withoutNumber(bare)]) {
    const place = firstFrom(places.get(one) ?? [], from)
    if (place !== undefined) return place
  }
  return undefined
}

/** The first of the places, which go up, that is not before `from`: the same line may stand in a page thousands of times. */
function firstFrom(places: readonly number[], from: number): number | undefined {
  let [low, high] = [0, places.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((places[middle] ?? 0) < from) low = middle + 1
    else high = middle
  }
  return places[low]
}
