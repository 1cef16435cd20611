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
  // Each block is asked about from several starts.
  const known = new Map<number, string[]>()
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
    const bares = known.get(index) ?? baresAgain(index)
    known.set(index, bares)
    if (bares.some((bare) => seen.has(bare))) return 0
    for (const bare of bares) seen.add(bare)
    return bares.length
  }

  /** The bare lines of a block, if all are titles further down. */
  function baresAgain(index: number): string[] {
    const from = index + 1
    const lines = (entries[index] ?? []).filter(({ words }) => !patterns.contents.test(words))
    const bares = lines.flatMap((line) => expand(line, { places, from })).map(({ bare }) => bare)
    return bares.every((bare) => placeOf(bare, { places, from }) !== undefined) ? bares : []
  }
}

const leastUnnamed = 4

/** A line, or one of the titles in it, with its bare words. */
export type BareEntry = ContentsEntry & { bare: string }

/** A line of several titles, such as `要闻：换灯；植树`, as one of each; any other as it is. */
export function expand(
  entry: ContentsEntry,
  { places, from }: { places: Places; from: number },
): BareEntry[] {
  const whole = { ...entry, bare: bareTitle(entry.words) }
  if (placeOf(whole.bare, { places, from }) !== undefined) return [whole]
  const separators = [/[：:]|[；;]/u, /[；;]/u, /[\t　]+|\s{2,}/u]
  for (const separator of separators) {
    const parts = entry.words
      .split(separator)
      .map((words) => ({ words, bare: bareTitle(words) }))
      .filter(({ bare }) => bare !== '')
    const isAll = parts.every(({ bare }) => placeOf(bare, { places, from }) !== undefined)
    if (parts.length > 1 && isAll) {
      return parts.map((part, index) => ({
        ...part,
        kind: `${entry.kind} ${index === 0 ? 'first' : 'other'}`,
      }))
    }
  }
  return [whole]
}

/** The first place from `from` on where a title stands, with its number or without. */
export function placeOf(
  bare: string,
  { places, from }: { places: Places; from: number },
): number | undefined {
  if (bare === '') return undefined
  const placeFrom = (one: string) => firstFrom(places.get(one) ?? [], from)
  return placeFrom(bare) ?? placeFrom(withoutNumber(bare))
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
