import type { HostRules, Tables } from './tables.ts'

/** The rules of a host and of every domain above it, nearest first. */
export function rulesOfHost(tables: readonly Tables[], host: string): readonly HostRules[] {
  const tail = tailOf(host)
  let found: HostRules[] | undefined
  for (const { hosts, tails } of tables) {
    if (!tails.has(tail)) continue
    for (let start = 0; start >= 0; start = nextLabel(host, start)) {
      const rules = hosts.get(start === 0 ? host : host.slice(start))
      if (!rules) continue
      found ??= []
      found.push(rules)
    }
  }
  return found ?? NONE
}

function nextLabel(host: string, start: number): number {
  const dot = host.indexOf('.', start)
  return dot < 0 ? -1 : dot + 1
}

const NONE: readonly HostRules[] = []

/** The last two labels of a host. */
export function tailOf(host: string): string {
  const dot = host.lastIndexOf('.')
  return dot < 1 ? host : host.slice(host.lastIndexOf('.', dot - 1) + 1)
}
