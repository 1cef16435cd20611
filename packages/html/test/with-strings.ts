import type { Issue } from '@cec-bulletin/schema'

const wordSlots = new Set(['value', 'title', 'series', 'number', 'summary', 'alt', 'name', 'publisher'])
const addressSlots = new Set(['url', 'site', 'email'])

/** The issue with the same words in each slot, past all that `parseIssue` would refuse. */
export function withWords(issue: Issue, words: string): Issue {
  return replace(issue, wordSlots, () => words)
}

/** The issue with the same ending on each address. */
export function withAddresses(issue: Issue, ending: string): Issue {
  return replace(issue, addressSlots, (address) => address + ending)
}

function replace<T>(value: T, slots: ReadonlySet<string>, change: (old: string) => string): T {
  if (Array.isArray(value)) return value.map((entry) => replace(entry, slots, change)) as T
  if (typeof value !== 'object' || value === null) return value
  const entries = Object.entries(value).map(([key, entry]) => [
    key,
    slots.has(key) && typeof entry === 'string' ? change(entry) : replace(entry, slots, change),
  ])
  return Object.fromEntries(entries)
}
