/**
 * Where the line of a character begins. It goes back over that line alone: `lastIndexOf('\r')` goes back to the
 * beginning of a document that has none, for each of its lines.
 */
export function lineStartBefore(source: string, offset: number): number {
  let start = offset
  while (start > 0 && source[start - 1] !== '\n' && source[start - 1] !== '\r') start--
  return start
}
