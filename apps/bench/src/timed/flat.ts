/**
 * A string put together of pieces is a tree of them until somebody reads it. Whoever sends or stores it does, so that
 * this belongs to the work.
 */
export function flat(text: string): string {
  // A conversion needs the characters in a row; the number is none, and nobody looks at it.
  Number(text)
  return text
}
