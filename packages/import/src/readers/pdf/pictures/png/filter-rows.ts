import type { Pixels } from './pixels.ts'

/**
 * The rows of an image, each behind the number of its filter: as it is, or by what it differs from the pixels at its left,
 * above it or both, whichever has the smallest numbers in the first row of a band. https://www.w3.org/TR/png-3/#9Filters
 */
export function filterRows({ width, height, channels, data }: Pixels): Uint8Array {
  const length = width * channels
  const found = new Uint8Array((length + 1) * height)
  const attempts = filters.map((filter) => ({ filter, row: new Uint8Array(length) }))
  let best: Attempt = { filter: 0, row: new Uint8Array(length) }
  // In front of the first pixel and above the first row stand zeros.
  let above = new Uint8Array(length + channels)
  let here = new Uint8Array(length + channels)
  for (let row = 0; row < height; row++) {
    here.set(data.subarray(row * length, row * length + length), channels)
    if (row % band === 0) best = bestOf(attempts, { here, above, channels })
    else fill(best.row, { filter: best.filter, here, above, channels })
    found[row * (length + 1)] = best.filter
    found.set(best.row, row * (length + 1) + 1)
    ;[above, here] = [here, above]
  }
  return found
}

const filters = [0, 1, 2, 4]

/** Rows that have one filter: to try all of them in each takes as long as to pack the outcome. */
const band = 8

interface Attempt {
  filter: number
  row: Uint8Array
}

function bestOf(attempts: readonly Attempt[], around: Omit<Around, 'filter'>): Attempt {
  const sums = attempts.map(({ filter, row }) => fill(row, { ...around, filter }))
  const [first = { filter: 0, row: new Uint8Array() }] = attempts
  return attempts[sums.indexOf(Math.min(...sums))] ?? first
}

interface Around {
  filter: number
  here: Uint8Array
  above: Uint8Array
  channels: number
}

/** Writes the row under a filter, and gives the sum of its numbers. */
function fill(row: Uint8Array, { filter, here, above, channels }: Around): number {
  let sum = 0
  for (let at = 0; at < row.length; at++) {
    const left = here[at] ?? 0
    const up = above[at + channels] ?? 0
    const own = here[at + channels] ?? 0
    const difference = (own - guess(filter, left, up, above[at] ?? 0)) & 0xff
    row[at] = difference
    sum += difference < 128 ? difference : 256 - difference
  }
  return sum
}

function guess(filter: number, left: number, up: number, corner: number): number {
  if (filter === 0) return 0
  if (filter === 1) return left
  return filter === 2 ? up : paeth(left, up, corner)
}

/** Whichever of the three is nearest to what they promise together. */
function paeth(left: number, up: number, corner: number): number {
  const promise = left + up - corner
  const [toLeft, toUp, toCorner] = [
    Math.abs(promise - left),
    Math.abs(promise - up),
    Math.abs(promise - corner),
  ]
  if (toLeft <= toUp && toLeft <= toCorner) return left
  return toUp <= toCorner ? up : corner
}
