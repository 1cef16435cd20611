import { archives } from '../data/archives.ts'
import { keptOnly } from '../data/kept-only.ts'
import { opaqueHosts } from '../data/opaque-hosts.ts'
import { redirectors } from '../data/redirectors.ts'
import { signatures } from '../data/signatures.ts'
import { trackers } from '../data/trackers.ts'
import { utmHosts } from '../data/utm-hosts.ts'
import { trackerRule } from '../sentences/row-rules.ts'
import type { Rule } from '../sentences/rules.ts'
import type { NormalizeOptions, Tracker } from '../types.ts'
import { buildTables, type Tables } from './build-tables.ts'

/** The row whose parameters some sites read, and some services append with a second question mark. */
const utmRow: Tracker | undefined = /* @__PURE__ */ trackers.find(({ utm }) => utm)

export function builtInTables(): Tables {
  return buildTables({
    trackers,
    redirectors,
    keptOnly,
    opaqueHosts,
    archives,
    utmHosts,
    signatures,
    utmRule: utmRow?.rule,
  })
}

/** The tables of a caller's own rows. */
export function ownTables({ trackers = [], redirectors = [] }: NormalizeOptions): Tables {
  return buildTables({ trackers, redirectors, utmRule: utmRow?.rule })
}

/** How an appended `?utm_source=` begins, and the rule that cuts it. */
export interface AppendedMark {
  pattern: RegExp
  rule: Rule
}

export function appendedMark(): AppendedMark | undefined {
  if (!utmRow) return undefined
  const names = utmRow.names.map((name) => name.replace('*', '[a-z]+'))
  return { pattern: new RegExp(`^\\?(?:${names.join('|')})=`, 'i'), rule: trackerRule(utmRow) }
}
