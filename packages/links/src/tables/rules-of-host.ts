import { type Tables, tailOf } from './build-tables.ts'
import type { HostRules } from './host-rules.ts'

interface AllRules {
  tables: readonly Tables[]
  general: HostRules
}

/** Google has two hundred hosts with the same pages: `google.com.hk`, `google.de`. */
const NATIONAL_GOOGLE = /^(.+\.)?google\.(?:com?\.)?[a-z]{2}$/

/** What holds on a host: the general rules, then those of itself and of every domain above it, the nearest first. */
export function rulesOfHost(name: string, { tables, general }: AllRules): HostRules {
  const host = name.replace(NATIONAL_GOOGLE, '$1google.com')
  const tail = tailOf(host)
  let rules = general
  for (const { hosts, tails } of tables) {
    if (!tails.has(tail)) continue
    for (let start = 0; start >= 0; start = nextLabel(host, start)) {
      const more = hosts.get(start === 0 ? host : host.slice(start))
      if (more) rules = both(rules, more)
    }
  }
  return rules
}

function both(one: HostRules, other: HostRules): HostRules {
  return {
    names: [...one.names, ...other.names],
    redirectors: [...one.redirectors, ...other.redirectors],
    kept: [...one.kept, ...other.kept],
    exceptions: [...one.exceptions, ...other.exceptions],
    opaque: [...one.opaque, ...other.opaque],
    segments: [...one.segments, ...other.segments],
    archive: one.archive || other.archive,
    readsUtm: one.readsUtm || other.readsUtm,
  }
}

function nextLabel(host: string, start: number): number {
  const dot = host.indexOf('.', start)
  return dot < 0 ? -1 : dot + 1
}
