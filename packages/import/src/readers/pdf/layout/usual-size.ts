import type { Row } from '../rows/row.ts'

/** The size in which most characters stand. */
export function usualSize(rows: readonly Row[]): number {
  const counts = new Map<number, number>()
  for (const { size, items } of rows)
    counts.set(size, (counts.get(size) ?? 0) + items.reduce((sum, { text }) => sum + text.length, 0))
  const [most] = [...counts].sort(([, one], [, other]) => other - one)
  return most?.[0] ?? 0
}
