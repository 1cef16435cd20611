/** Compares a path with a pattern: exact but for a last slash, or with a `*` at one of its ends, or at both. */
export function pathMatches(path: string, pattern: string): boolean {
  if (pattern === '*') return true
  if (pattern === '/?*') return path.length > 1
  if (pattern.startsWith('*') && pattern.endsWith('*')) return path.includes(pattern.slice(1, -1))
  if (pattern.endsWith('*')) return path.startsWith(pattern.slice(0, -1))
  if (pattern.startsWith('*')) return path.endsWith(pattern.slice(1))
  return (
    path === pattern || (path.length === pattern.length + 1 && path.endsWith('/') && path.startsWith(pattern))
  )
}
