import type { Row } from '../../rows/row.ts'

/** The rows that have another one beside them, at about the height of their own letters. */
export function flankedRows(rows: readonly Row[]): Set<Row> {
  const bands = new Map<number, { left: number; right: number }>()
  for (const { left, right, base } of rows) {
    const band = Math.round(base / high)
    const { left: most = left, right: least = right } = bands.get(band) ?? {}
    bands.set(band, { left: Math.max(most, left), right: Math.min(least, right) })
  }
  return new Set(
    rows.filter(({ left, right, base, size }) => {
      const [top, bottom] = [Math.round((base - size / 2) / high), Math.round((base + size / 2) / high)]
      for (let at = top; at <= Math.min(bottom, top + mostBands); at++) {
        const band = bands.get(at)
        if (band && (band.right <= left || band.left >= right)) return true
      }
      return false
    }),
  )
}

/** In points: of the bands of the page in which places are compared. */
const high = 4

const mostBands = 12
