/** ISO 32000-1, 8.3.3 */
export type Matrix = readonly [a: number, b: number, c: number, d: number, e: number, f: number]

/** A matrix by what pdf.js says of it; one that changes nothing where that is none. */
export function matrixOf(value: unknown): Matrix {
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = Array.isArray(value) ? value.map(Number) : []
  return [a, b, c, d, e, f]
}

/** What `inner` does, and then `outer`. */
export const multiply = (outer: Matrix, [a, b, c, d, e, f]: Matrix): Matrix => {
  const { x, y } = place(outer, e, f)
  return [
    outer[0] * a + outer[2] * b,
    outer[1] * a + outer[3] * b,
    outer[0] * c + outer[2] * d,
    outer[1] * c + outer[3] * d,
    x,
    y,
  ]
}

export const place = ([a, b, c, d, e, f]: Matrix, x: number, y: number): { x: number; y: number } => ({
  x: a * x + c * y + e,
  y: b * x + d * y + f,
})

/** How wide and high the unit square is drawn. */
export const unitOf = ([a, b, c, d]: Matrix): { width: number; height: number } => ({
  width: Math.hypot(a, b),
  height: Math.hypot(c, d),
})
