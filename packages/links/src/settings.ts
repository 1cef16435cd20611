import { redirectors } from './data/redirectors.ts'
import { trackers } from './data/trackers.ts'
import type { Rule } from './draft.ts'
import { buildTables, builtInTables, type Tables } from './tables.ts'
import type { Grade, NormalizeOptions } from './types.ts'

/** The options, completed once. */
export interface Settings {
  tables: readonly Tables[]
  base: string | undefined
  allows: (rule: Rule) => boolean
}

export function resolveSettings(options: NormalizeOptions | undefined): Settings {
  if (!options) {
    defaults ??= { tables: [builtInTables(trackers, redirectors)], base: undefined, allows: () => true }
    return defaults
  }
  const tables = [builtInTables(trackers, redirectors)]
  if (options.trackers?.length || options.redirectors?.length) {
    tables.push(buildTables({ trackers: options.trackers ?? [], redirectors: options.redirectors ?? [] }))
  }
  const limit = RANK[options.grade ?? 'policy']
  const without = new Set(options.without)
  return {
    tables,
    base: options.base,
    allows: (rule) => RANK[rule.grade] <= limit && !without.has(rule.id),
  }
}

let defaults: Settings | undefined

const RANK: Record<Grade, number> = { equivalent: 0, evidenced: 1, policy: 2 }
