import type { KeyOf } from '../data/same-pages.ts'
import type { Host } from '../host/read-host.ts'
import type { Rule } from '../sentences/rules.ts'
import type { Grade, NormalizeOptions } from '../types.ts'
import { type AskedNames, indexNames } from './asked-names.ts'
import type { Tables } from './build-tables.ts'
import { type AppendedMark, appendedMark, builtInTables, ownTables } from './built-in.ts'
import type { HostRules } from './host-rules.ts'
import { generalRules } from './rules-of-host.ts'

/** The options, completed once. */
export interface Settings {
  tables: readonly Tables[]
  /** The rules that hold on every host. */
  general: HostRules
  asked: AskedNames
  appended: AppendedMark | undefined
  base: string | undefined
  /** An address gives way to one that it carries, whatever its host. */
  unwrapsUnlisted: boolean
  allows: (rule: Rule) => boolean
  /** What was found out about hosts before: the links of an issue share a few. */
  hosts: Map<string, KnownHost>
}

export interface KnownHost extends Host {
  /** It is written as it is sent. */
  plain: boolean
  /** It begins with `www.`. */
  www: boolean
  rules: HostRules
  /** Where it shows the same pages as another host. */
  keyOf: KeyOf | undefined
}

export function resolveSettings(options: NormalizeOptions | undefined): Settings {
  defaults ??= complete([builtInTables()])
  if (!options) return defaults
  const own = options.trackers?.length || options.redirectors?.length
  const weakest = RANK[options.grade ?? 'policy']
  const without = new Set(options.without)
  return {
    ...(own ? complete([...defaults.tables, ownTables(options)]) : defaults),
    base: options.base,
    unwrapsUnlisted: options.unwrap === 'unlisted',
    allows: (rule) => RANK[rule.grade] <= weakest && !without.has(rule.id),
  }
}

let defaults: Settings | undefined

const RANK: Record<Grade, number> = { equivalent: 0, evidenced: 1, policy: 2 }

function complete(tables: readonly Tables[]): Settings {
  return {
    tables,
    general: generalRules(tables),
    asked: indexNames(tables.flatMap(({ asked }) => [...asked])),
    appended: appendedMark(),
    base: undefined,
    unwrapsUnlisted: false,
    allows: () => true,
    hosts: new Map(),
  }
}
