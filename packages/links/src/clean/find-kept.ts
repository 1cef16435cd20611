import type { Pair } from '../survey/pairs.ts'
import type { HostRules, KeptRow } from '../tables/host-rules.ts'
import { pathMatches } from '../tables/path-matches.ts'
import type { Settings } from '../tables/settings.ts'

interface Place {
  pairs: readonly Pair[]
  rules: HostRules
  path: string
  settings: Settings
}

/** The row that says which few parameters name the page, where the host has one. */
export function findKept({ pairs, rules, path, settings }: Place): KeptRow | undefined {
  for (const kept of rules.kept) {
    const { paths, beside } = kept.row
    if (!settings.allows(kept.rule) || !paths.some((pattern) => pathMatches(path, pattern))) continue
    if (beside === undefined || pairs.some(({ name }) => name === beside)) return kept
  }
  return undefined
}
