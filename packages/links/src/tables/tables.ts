import { archives } from '../data/archives.ts'
import { type KeptOnly, keptOnly } from '../data/kept-only.ts'
import { type OpaqueHost, opaqueHosts } from '../data/opaque-hosts.ts'
import { type Signature, signatures } from '../data/signatures.ts'
import { utmHosts } from '../data/utm-hosts.ts'
import type { Rule } from '../sentences/rules.ts'
import type { Redirector, Tracker } from '../types.ts'

/** A row of the table of trackers, with the rule it makes changes under. */
export interface TrackerRow {
  tracker: Tracker
  rule: Rule
}

export interface RedirectorRow {
  redirector: Redirector
  rule: Rule
}

/** Rows by parameter name; the endless names (`utm_*`) stand beside, by what they begin with. */
export interface NameIndex {
  exact: Map<string, TrackerRow[]>
  /** By the code of the first character. */
  prefixes: (Prefix[] | undefined)[]
}

interface Prefix {
  prefix: string
  row: TrackerRow
}

export interface KeptRow {
  row: KeptOnly
  rule: Rule
}

/** What is known of one host and its subdomains. */
export interface HostRules {
  names: NameIndex[]
  redirectors: RedirectorRow[]
  kept: KeptRow[]
  opaque: OpaqueHost[]
  archive: boolean
  utmIsKey: boolean
}

export interface Tables {
  everywhere: NameIndex
  hosts: Map<string, HostRules>
  /** The last two labels of every host of the map: most addresses need only this one look-up. */
  tails: Set<string>
  /** Every parameter name that any row asks for. */
  asked: Set<string>
}

export function builtInTables(trackers: readonly Tracker[], redirectors: readonly Redirector[]): Tables {
  builtIn ??= buildTables({ trackers, redirectors, keptOnly, opaqueHosts, archives, utmHosts, signatures })
  return builtIn
}

let builtIn: Tables | undefined

interface Rows {
  trackers: readonly Tracker[]
  redirectors: readonly Redirector[]
  keptOnly?: readonly KeptOnly[]
  opaqueHosts?: readonly OpaqueHost[]
  archives?: readonly string[]
  utmHosts?: readonly string[]
  signatures?: readonly Signature[]
}

export function buildTables(rows: Rows): Tables {
  const tables: Tables = { everywhere: emptyIndex(), hosts: new Map(), tails: new Set(), asked: new Set() }
  for (const tracker of rows.trackers) {
    const row = { tracker, rule: trackerRule(tracker) }
    if (!tracker.hosts) addNames(tables.everywhere, row)
    for (const host of tracker.hosts ?? []) addNames(hostRules(tables, host).names[0]!, row)
  }
  for (const redirector of rows.redirectors) {
    const row = { redirector, rule: redirectorRule(redirector) }
    for (const host of redirector.hosts) hostRules(tables, host).redirectors.push(row)
  }
  for (const row of rows.keptOnly ?? []) {
    for (const host of row.hosts) hostRules(tables, host).kept.push({ row, rule: trackerRule(row) })
  }
  for (const row of rows.opaqueHosts ?? []) {
    for (const host of row.hosts) hostRules(tables, host).opaque.push(row)
  }
  for (const host of rows.archives ?? []) hostRules(tables, host).archive = true
  for (const host of rows.utmHosts ?? []) hostRules(tables, host).utmIsKey = true
  for (const name of askedNames(rows)) tables.asked.add(name)
  return tables
}

function askedNames({ trackers, redirectors, keptOnly = [], signatures = [] }: Rows): string[] {
  return [
    ...trackers.flatMap(({ names, beside = [], unless = [] }) => [...names, ...beside, ...unless]),
    ...redirectors.flatMap(({ names }) => names),
    ...keptOnly.flatMap(({ names, beside }) => (beside ? [...names, beside] : names)),
    ...signatures.flat(),
  ]
}

function emptyIndex(): NameIndex {
  return { exact: new Map(), prefixes: new Array<Prefix[] | undefined>(128) }
}

function addNames(index: NameIndex, row: TrackerRow): void {
  for (const name of row.tracker.names) {
    if (name.endsWith('*')) {
      const first = name.charCodeAt(0)
      index.prefixes[first] ??= []
      index.prefixes[first].push({ prefix: name.slice(0, -1), row })
      continue
    }
    const rows = index.exact.get(name)
    if (rows) rows.push(row)
    else index.exact.set(name, [row])
  }
}

/** Rules hold for a host and its subdomains anyway: a first `*.` says no more. */
function hostRules(tables: Tables, pattern: string): HostRules {
  const host = pattern.startsWith('*.') ? pattern.slice(2) : pattern
  let found = tables.hosts.get(host)
  if (!found) {
    found = { names: [emptyIndex()], redirectors: [], kept: [], opaque: [], archive: false, utmIsKey: false }
    tables.hosts.set(host, found)
    tables.tails.add(tailOf(host))
  }
  return found
}

/** The last two labels of a host. */
export function tailOf(host: string): string {
  const dot = host.lastIndexOf('.')
  return dot < 1 ? host : host.slice(host.lastIndexOf('.', dot - 1) + 1)
}

function trackerRule({
  rule,
  service,
  grade,
}: {
  rule: string
  service: string
  grade?: Tracker['grade']
}): Rule {
  return {
    id: rule,
    grade: grade ?? 'evidenced',
    reason: { en: `Only tells who came from where: ${service}`, zh: `仅用于跟踪来源：${service}` },
  }
}

function redirectorRule({ rule, service }: Redirector): Rule {
  return {
    id: rule,
    grade: 'evidenced',
    reason: { en: `A detour that counts clicks: ${service}`, zh: `用于统计点击的跳转：${service}` },
  }
}
