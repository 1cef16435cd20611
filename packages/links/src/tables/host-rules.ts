import { type HostRules, type Tables, tailOf } from './tables.ts'

/** What holds on every host. */
export function generalRules(tables: readonly Tables[]): HostRules {
  return {
    names: tables.map(({ everywhere }) => everywhere),
    redirectors: [],
    kept: [],
    opaque: [],
    archive: false,
    utmIsKey: false,
  }
}

/** What holds on a host: `general`, and the rules of itself and of every domain above it, nearest first. */
export function rulesOfHost(tables: readonly Tables[], general: HostRules, host: string): HostRules {
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
    opaque: [...one.opaque, ...other.opaque],
    archive: one.archive || other.archive,
    utmIsKey: one.utmIsKey || other.utmIsKey,
  }
}

function nextLabel(host: string, start: number): number {
  const dot = host.indexOf('.', start)
  return dot < 0 ? -1 : dot + 1
}
