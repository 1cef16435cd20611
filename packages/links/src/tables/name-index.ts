import type { Rule } from '../sentences/rules.ts'
import type { Tracker } from '../types.ts'

/**
 * A row of a table of trackers, with the rule by which it makes changes. It has every field, as V8 reads those of rows
 * slowly that have some of them each.
 */
export interface TrackerRow extends Pick<Tracker, 'names'> {
  rule: Rule
  value: Tracker['value']
  beside: Tracker['beside']
  unless: Tracker['unless']
  paths: Tracker['paths']
  knowsReader: Tracker['knowsReader']
  /** It removes `utm_*`, which some sites read. */
  utm: boolean
}

/** Rows by parameter name. Those with endless names (`utm_*`) stand apart, by how the names begin. */
export interface NameIndex {
  /** By the name as the row spells it: of an endless one with its `*`, as pairs have it. */
  exact: Map<string, TrackerRow[]>
  /** By the code of the first character. */
  prefixes: (Prefix[] | undefined)[]
}

interface Prefix {
  prefix: string
  row: TrackerRow
}

export function emptyIndex(): NameIndex {
  return { exact: new Map(), prefixes: new Array<Prefix[] | undefined>(128) }
}

export function addRow(index: NameIndex, row: TrackerRow): void {
  for (const name of row.names) {
    if (name.endsWith('*')) {
      const first = name.charCodeAt(0)
      index.prefixes[first] ??= []
      index.prefixes[first].push({ prefix: name.slice(0, -1), row })
    }
    const rows = index.exact.get(name)
    if (rows) rows.push(row)
    else index.exact.set(name, [row])
  }
}
