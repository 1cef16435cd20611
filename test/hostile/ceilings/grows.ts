/** Milliseconds below which times are noise, and their ratios say nothing. */
export const NOISE = 50

const MOST_PER_DOUBLING = 2.6

/** What takes hardly longer for twice the text was refused before it was read, and its time says nothing. */
const LEAST_PER_DOUBLING = 1.2

/** A square takes nearly 4 times as long somewhere; where many things stay alive, garbage takes up to 3. */
const SQUARE = 3.3

/** Whether some doubling of the text takes too much longer, and none behind it is as it should be. */
export function grows(times: readonly number[]): boolean {
  const ratios = ratiosOf(times)
  const first = ratios.findIndex((ratio) => ratio > MOST_PER_DOUBLING)
  return first >= 0 && !ratios.slice(first).some(isLinear)
}

/** How many times as long the worst doubling takes, if that is what a square does; else `undefined`. */
export function squareIn(times: readonly number[]): number | undefined {
  const worst = Math.max(...ratiosOf(times))
  return grows(times) && worst > SQUARE ? worst : undefined
}

/** How many times as long each doubling takes; 0 where it is noise. */
const ratiosOf = (times: readonly number[]) =>
  times.slice(1).map((time, index) => (time > NOISE ? time / Math.max(times[index] ?? 0, 1) : 0))

const isLinear = (ratio: number) => ratio >= LEAST_PER_DOUBLING && ratio <= MOST_PER_DOUBLING
