import type { HostRules } from '../tables/host-rules.ts'
import { pathMatches } from '../tables/path-matches.ts'

interface Place {
  rules: HostRules
  path: string
}

/** Whether a parameter stays on this host, whatever the rows of trackers say. */
export function isExcepted(name: string, { rules, path }: Place): boolean {
  return rules.exceptions.some(
    ({ names, paths }) =>
      names.some((pattern) => covers(pattern, name)) &&
      (!paths || paths.some((pattern) => pathMatches(path, pattern))),
  )
}

function covers(pattern: string, name: string): boolean {
  return pattern === name || (pattern.endsWith('*') && name.startsWith(pattern.slice(0, -1)))
}
