import type { Candidate, Reading } from './candidate.ts'
import { expandPattern } from './expand-pattern.ts'
import { type Place, readPlace } from './read-place.ts'

/** A provider of https://docs.clearurls.xyz/latest/specs/rules/ */
interface Provider {
  urlPattern?: string
  completeProvider?: boolean
  rules?: string[]
  referralMarketing?: string[]
  rawRules?: string[]
  exceptions?: string[]
  redirections?: string[]
}

const LISTS = ['rules', 'referralMarketing', 'rawRules', 'exceptions', 'redirections'] as const

/** Reads the rules of ClearURLs (`data.min.json`). */
export function fromClearUrls({ providers = {} }: { providers?: Record<string, Provider> }): Reading {
  const reading: Reading = { candidates: [], left: [] }
  for (const [name, provider] of Object.entries(providers)) {
    const place = readPlace(provider.urlPattern ?? '')
    for (const list of LISTS) {
      for (const [index, written] of (provider[list] ?? []).entries()) {
        const where = `providers.${name}.${list}[${index}]`
        const reason = convert({ name, list, place, written, where }, reading.candidates)
        if (reason) reading.left.push({ place: where, written, reason })
      }
    }
    if (provider.completeProvider) {
      const written = provider.urlPattern ?? ''
      reading.left.push({ place: `providers.${name}`, written, reason: 'It blocks a whole site' })
    }
  }
  return reading
}

interface Entry {
  /** Of the provider. */
  name: string
  list: (typeof LISTS)[number]
  place: Place | undefined
  written: string
  where: string
}

/** Adds the row, or says why there is none. */
function convert({ name, list, place, written, where }: Entry, candidates: Candidate[]): string | undefined {
  const said = { place: where, written }
  const row = { service: name, evidence: `ClearURLs: ${where}` }
  if (list === 'exceptions') {
    const excepted = readPlace(written)
    if (!excepted?.hosts) return 'It does not name its hosts'
    const { hosts, paths } = excepted
    const exception = { evidence: row.evidence, hosts, ...(paths && { paths }), names: ['*'] }
    candidates.push({ ...said, kind: 'exceptions', row: exception })
  } else if (list === 'redirections') {
    const found = readRedirection(written)
    if (!found) return 'It does not name its hosts, or its parameter'
    candidates.push({
      ...said,
      kind: 'redirectors',
      row: { rule: ruleName('redirector', name), ...row, ...found },
    })
  } else if (list === 'rawRules') {
    return 'It cuts out of the path'
  } else if (!place) {
    return 'The provider does not name its hosts'
  } else {
    const names = expandPattern(written.replace('(?:%3F)?', ''))
    if (!names) return 'It is more than a name'
    const { hosts, paths } = place
    const tracker = { ...row, names: lower(names), ...(hosts && { hosts }), ...(paths && { paths }) }
    candidates.push({ ...said, kind: 'trackers', row: { rule: ruleName('tracker', name), ...tracker } })
  }
  return undefined
}

/** `^https?:\/\/…\/url\?.*?(?:url|q)=(https?[^&]+)` */
function readRedirection(written: string): { hosts: string[]; paths: string[]; names: string[] } | undefined {
  const place = readPlace(written)
  if (!place?.hosts) return undefined
  const [, names] = /(?:^|[?&\]*)])([\w-]+|\(\?:[\w|-]+\))=\(/.exec(place.rest) ?? []
  const expanded = names === undefined ? undefined : expandPattern(names)
  return expanded && { hosts: place.hosts, paths: place.paths ?? ['*'], names: lower(expanded) }
}

function lower(names: readonly string[]): string[] {
  return [...new Set(names.map((name) => name.toLowerCase()))]
}

export function ruleName(kind: string, name: string): string {
  return `${kind}-${name
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')}`
}
