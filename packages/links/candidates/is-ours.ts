import { normalizeLink } from '../src/index.ts'
import { passedOver } from '../test/passed-over.ts'
import type { Candidate } from './candidate.ts'

/** What this package says of a candidate: it has it already, it passed it over, or nothing. */
export function isOurs({ kind, row }: Candidate): 'ours' | 'passed over' | undefined {
  const host = row.hosts?.[0] ?? 'example.org'
  const path = row.hosts ? (row.paths?.[0] ?? '/').replace(/^\*\/?/, '/').replace('*', '') : '/'
  if (kind === 'redirectors') {
    const link = normalizeLink(`https://${host}${path}?${row.names[0]}=https%3A%2F%2Fexample.org%2Fa`)
    return link.ok && link.href === 'https://example.org/a' ? 'ours' : undefined
  }
  const names = row.names.map((name) => name.replace('*', 'x'))
  const goes = (name: string) => {
    const link = normalizeLink(`https://${host}${path}?${name}=a1b2c3d4e5f6a7b8`)
    return link.ok && !link.href.includes(`${name}=`)
  }
  if (kind === 'exceptions') return names.some(goes) ? undefined : 'ours'
  if (names.every(goes)) return 'ours'
  const known = new Set(passedOver.flatMap((one) => one.names))
  return row.names.every((name) => known.has(name)) ? 'passed over' : undefined
}
