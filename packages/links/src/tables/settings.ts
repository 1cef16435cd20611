import type { KeyOf } from '../data/same-pages.ts'
import type { Signature } from '../data/signatures.ts'
import type { Host } from '../host/read-host.ts'
import type { LinkRules } from '../link-rules.ts'
import type { NormalizeOptions } from '../normalize-options.ts'
import type { Rule } from '../sentences/rules.ts'
import type { Grade } from '../types.ts'
import type { AnyHost } from './any-host.ts'
import { type AppendedMark, appendedMark } from './appended-mark.ts'
import { type AskedNames, indexNames } from './asked-names.ts'
import { buildTables, type Tables } from './build-tables.ts'
import { generalRules, type HostRules } from './host-rules.ts'

/** The options, completed once. */
export interface Settings {
  rules: readonly LinkRules[]
  tables: readonly Tables[]
  /** The rules that hold on every host. */
  general: HostRules
  asked: AskedNames
  appended: AppendedMark | undefined
  anyHost: AnyHost | undefined
  signatures: Signatures
  base: string | undefined
  /** An address gives way to one that it carries, whatever its host. */
  unwrapsUnlisted: boolean
  allows: (rule: Rule) => boolean
  /** What was found out about hosts before: the links of an issue share a few. */
  hosts: Map<string, KnownHost>
  /** Those of them that were met last and are written as they are sent, `RECENT` at most. */
  recent: (KnownHost | undefined)[]
}

/** A power of two. */
export const RECENT = 256

interface Signatures {
  rows: readonly Signature[]
  /** Of all rows. */
  names: ReadonlySet<string>
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

/** The settings of an entry point: of its own rows, and of the options that a caller gives. */
export type Resolve = (options: NormalizeOptions | undefined) => Settings

/** Nothing is prepared before the first call. */
export function settingsOver(builtIn: LinkRules, findAnyHost?: () => AnyHost): Resolve {
  const nothing: LinkRules = { version: 1 }
  const own = prepared((rules) => ({
    ...complete(rules === builtIn ? [builtIn] : [builtIn, rules]),
    anyHost: findAnyHost?.(),
  }))
  const alone = prepared((rules) => complete([rules]))
  let usual: Settings | undefined
  return (options) => {
    if (!options) {
      usual ??= own(builtIn)
      return usual
    }
    const weakest = RANK[options.grade ?? 'policy']
    const without = new Set(options.without)
    const given = options.builtIn === false ? alone(options.rules ?? nothing) : own(options.rules ?? builtIn)
    return {
      ...withRows(given, options),
      base: options.base,
      unwrapsUnlisted: options.unwrap === 'unlisted',
      allows: (rule) => RANK[rule.grade] <= weakest && !without.has(rule.id),
    }
  }
}

const RANK: Record<Grade, number> = { equivalent: 0, evidenced: 1, policy: 2 }

/** Prepares the settings of each set of rules once. */
function prepared(prepare: (rules: LinkRules) => Settings): (rules: LinkRules) => Settings {
  const known = new WeakMap<LinkRules, Settings>()
  return (rules) => {
    let settings = known.get(rules)
    if (!settings) {
      settings = prepare(rules)
      known.set(rules, settings)
    }
    return settings
  }
}

/** Adds the rows that stand in the options themselves. */
function withRows(settings: Settings, { trackers, redirectors, exceptions }: NormalizeOptions): Settings {
  if (!trackers?.length && !redirectors?.length && !exceptions?.length) return settings
  const rules = [...settings.rules, { version: 1, trackers, redirectors, exceptions } as const]
  return { ...complete(rules), anyHost: settings.anyHost }
}

function complete(rules: readonly LinkRules[]): Settings {
  const tables = rules.map(tablesOf)
  const signatures = rules.flatMap((one) => one.signatures ?? [])
  return {
    rules,
    tables,
    general: generalRules(tables.map(({ everywhere }) => everywhere)),
    asked: indexNames(tables.flatMap(({ asked }) => [...asked])),
    appended: rules.map(appendedMark).find((mark) => mark !== undefined),
    anyHost: undefined,
    signatures: { rows: signatures, names: new Set(signatures.flat()) },
    base: undefined,
    unwrapsUnlisted: false,
    allows: () => true,
    hosts: new Map(),
    recent: new Array(RECENT),
  }
}

const tables = /* @__PURE__ */ new WeakMap<LinkRules, Tables>()

function tablesOf(rules: LinkRules): Tables {
  const known = tables.get(rules) ?? buildTables(rules)
  tables.set(rules, known)
  return known
}
