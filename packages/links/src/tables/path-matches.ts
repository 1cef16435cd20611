/** Compares a path with a pattern: exact but for a last slash, or with a `*` at one of its ends, or at both. */
export function pathMatches(path: string, pattern: string): boolean {
  if (pattern === '*') return true
  if (pattern === '/?*') return path.length > 1
  const anyStart = pattern[0] === '*'
  const anyEnd = pattern.at(-1) === '*'
  if (anyStart && anyEnd) return path.includes(pattern.slice(1, -1))
  if (anyEnd) return path.startsWith(pattern.slice(0, -1))
  if (anyStart) return path.endsWith(pattern.slice(1))
  return path === pattern || (path.length === pattern.length + 1 && path === `${pattern}/`)
}
