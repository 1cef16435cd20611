const ATOM = /\\[dwsDWS.\-/+*?()[\]{}|^$]|\[(?:\\.|[^\]\\])+\]|[^\\[\](){}|*+?^$]/.source
const TIMES = /[?*+]|\{\d{1,3}(?:,\d{0,3})?\}/.source
const PIECE = new RegExp(`(${ATOM})(${TIMES})?`, 'gy')
const EXACT = /^\{\d+\}$/

/**
 * Whether a pattern takes time in proportion to the value that it is tried on, whatever that is: it begins with `^`,
 * has no groups, and at most one of its characters is repeated without an exact count.
 */
export function isSafePattern(pattern: string): boolean {
  if (!pattern.startsWith('^')) return false
  const body = pattern.slice(1, pattern.endsWith('$') ? -1 : undefined)
  let end = 0
  let open = 0
  for (const [piece, , times] of body.matchAll(PIECE)) {
    end += piece.length
    if (times && !EXACT.test(times)) open++
  }
  return end === body.length && open <= 1 && compiles(pattern)
}

function compiles(pattern: string): boolean {
  try {
    return new RegExp(pattern) instanceof RegExp
  } catch {
    return false
  }
}
