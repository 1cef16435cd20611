import type { LinkRules } from '../link-rules.ts'
import { redirectorRule, trackerRule } from '../sentences/row-rules.ts'
import { generalRules, type HostRules } from './host-rules.ts'
import { addRow, emptyIndex, type NameIndex } from './name-index.ts'

/** The row of the campaign tags: some sites read these parameters, and some mailing services append them with a second `?`. */
export const UTM_RULE = 'tracker-utm'

/** The rows of all tables, to be looked up by host and by parameter name. */
export interface Tables {
  everywhere: NameIndex
  hosts: Map<string, HostEntry>
  /** The last two labels of every host of the map: for most addresses, this is the only look-up. */
  tails: Set<string>
  /** Every parameter name that any row asks for. */
  asked: Set<string>
}

interface HostEntry extends HostRules {
  /** The one index of `names`. */
  index: NameIndex
}

export function buildTables(rows: LinkRules): Tables {
  const tables: Tables = { everywhere: emptyIndex(), hosts: new Map(), tails: new Set(), asked: new Set() }
  for (const tracker of rows.trackers ?? []) {
    const { names, value, beside, unless, paths, knowsReader } = tracker
    const rule = trackerRule(tracker)
    const row = { rule, names, value, beside, unless, paths, knowsReader, utm: rule.id === UTM_RULE }
    if (!tracker.hosts) addRow(tables.everywhere, row)
    for (const host of tracker.hosts ?? []) {
      const entry = entryOf(tables, host)
      addRow(entry.index, row)
      for (const start of tracker.segments ?? []) entry.segments.push({ start, rule })
    }
  }
  for (const redirector of rows.redirectors ?? []) {
    const row = { redirector, rule: redirectorRule(redirector) }
    for (const host of redirector.hosts) entryOf(tables, host).redirectors.push(row)
  }
  for (const row of rows.exceptions ?? []) {
    for (const host of row.hosts) entryOf(tables, host).exceptions.push(row)
  }
  for (const row of rows.keptOnly ?? []) {
    for (const host of row.hosts) entryOf(tables, host).kept.push({ row, rule: trackerRule(row) })
  }
  for (const row of rows.opaqueHosts ?? []) {
    for (const host of row.hosts) entryOf(tables, host).opaque.push(row)
  }
  for (const host of rows.archives ?? []) entryOf(tables, host).archive = true
  for (const host of rows.utmHosts ?? []) entryOf(tables, host).readsUtm = true
  for (const name of askedNames(rows)) tables.asked.add(name)
  return tables
}

function askedNames({ trackers, redirectors, exceptions, keptOnly, signatures }: LinkRules): string[] {
  return [
    ...(trackers ?? []).flatMap(({ names, beside = [], unless = [] }) => [...names, ...beside, ...unless]),
    ...[...(redirectors ?? []), ...(exceptions ?? [])].flatMap(({ names }) => names),
    ...(keptOnly ?? []).flatMap(({ names, beside }) => (beside ? [...names, beside] : names)),
    ...(signatures ?? []).flat(),
  ]
}

/** Rules hold for a host and its subdomains anyway, so that a `*.` in front says nothing new. */
function entryOf(tables: Tables, pattern: string): HostEntry {
  const host = pattern.startsWith('*.') ? pattern.slice(2) : pattern
  const known = tables.hosts.get(host)
  if (known) return known
  const index = emptyIndex()
  const entry = { ...generalRules([index]), index }
  tables.hosts.set(host, entry)
  tables.tails.add(tailOf(host))
  return entry
}

/** The last two labels of a host. */
export function tailOf(host: string): string {
  const dot = host.lastIndexOf('.')
  return dot < 1 ? host : host.slice(host.lastIndexOf('.', dot - 1) + 1)
}
