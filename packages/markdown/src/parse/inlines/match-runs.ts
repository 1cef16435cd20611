import type { Item, Marks } from './state.ts'

/** What is known of the runs of marks that were read. */
export interface Runs {
  /** Those that a later one may close. */
  openers: Marks[]
  /** For each kind of closing run, where the search for one that opens it ended in vain. */
  bottoms: Map<string, number>
}

export const noRuns = (): Runs => ({ openers: [], bottoms: new Map() })

/** A pair of runs that make a mark; what they gave for it is taken off both. */
interface Pair {
  opener: Marks
  closer: Marks
  type: 'delete' | 'strong' | 'emphasis'
}

/**
 * Makes marks of a run as long as there is one before it that opens it, `wrap` being told of each. What is left of it may
 * open others. Where none was found, no later run of its kind looks again.
 */
export function addRun({ openers, bottoms }: Runs, run: Marks, wrap: (pair: Pair) => void): void {
  while (run.closes && run.end > run.start) {
    const kind = `${run.marker}${run.opens}${run.marker === '~' ? run.length : run.length % 3}`
    const found = findOpener(openers, run, bottoms.get(kind) ?? -1)
    const opener = openers[found]
    if (!opener) {
      bottoms.set(kind, run.start)
      break
    }
    openers.length = found + 1
    const taken = lengthTaken(opener, run)
    opener.end -= taken
    run.start += taken
    if (opener.start === opener.end) openers.pop()
    wrap({ opener, closer: run, type: typeOf(run.marker, taken) })
  }
  if (run.opens && run.end > run.start) openers.push(run)
}

function findOpener(openers: Marks[], closer: Marks, bottom: number): number {
  for (let index = openers.length - 1; index >= 0; index--) {
    const opener = openers[index]
    if (!opener || opener.start < bottom) return -1
    if (opener.marker === closer.marker && match(opener, closer)) return index
  }
  return -1
}

function match(opener: Marks, closer: Marks): boolean {
  if (closer.marker === '~') return opener.length === closer.length && closer.length < 3
  const isInside = opener.closes || closer.opens
  return (
    !isInside ||
    (opener.length + closer.length) % 3 !== 0 ||
    (opener.length % 3 === 0 && closer.length % 3 === 0)
  )
}

function lengthTaken(opener: Marks, closer: Marks): number {
  if (closer.marker === '~') return closer.length
  return opener.end - opener.start > 1 && closer.end - closer.start > 1 ? 2 : 1
}

function typeOf(marker: string, taken: number): Pair['type'] {
  if (marker === '~') return 'delete'
  return taken === 2 ? 'strong' : 'emphasis'
}

/** Whether CommonMark itself makes marks of all the runs, none of them within its like. */
export function closesAll(items: Item[]): boolean {
  const all = items.flatMap((item) => (item.type === 'marks' ? [{ ...item, ...item.plain }] : []))
  const runs = noRuns()
  const lastStarts = new Map<Pair['type'], number>()
  let isNested = false
  for (const run of all) {
    addRun(runs, run, ({ opener, type }) => {
      const last = lastStarts.get(type) ?? -1
      isNested ||= last > opener.end
      lastStarts.set(type, Math.max(last, opener.end))
    })
  }
  return !isNested && all.every(({ start, end }) => start === end)
}
