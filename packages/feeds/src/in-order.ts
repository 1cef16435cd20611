import type { Issue } from '@cec-bulletin/schema/model'
import { firstDay, type Moment } from './dates/moment.ts'
import type { Entry } from './entry.ts'
import type { FeedOptions } from './feed-options.ts'
import { toEntries } from './to-entries.ts'

export interface DatedEntry {
  entry: Entry
  moment: Moment
}

/**
 * The entries of all issues, the newest first. Those of one day are told apart by seconds, counted from the oldest, so
 * that none changes when another comes: readers sort by time.
 */
export function inOrder(issues: readonly (Issue | Entry)[], options: FeedOptions): DatedEntry[] {
  const entries = issues.flatMap((one) => ('content' in one ? [one] : toEntries(one, options)))
  const oldestFirst = entries
    .map((entry, index) => ({ entry, index, day: firstDay(entry.date) }))
    .sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : b.index - a.index))
  const ids = new Set<string>()
  let before = { day: '', second: 0 }
  const dated = oldestFirst.map(({ entry, day }) => {
    if (ids.has(entry.id)) {
      throw new TypeError(
        `Cannot tell two entries with the address \`${entry.id}\` apart; expected another for each`,
      )
    }
    ids.add(entry.id)
    const second = before.day === day ? Math.max(entry.seconds, before.second + 1) : entry.seconds
    before = { day, second }
    return { entry, moment: { day, time: timeOf(second), offset: options.offset } }
  })
  return dated.reverse()
}

/** A day has room for 86,400 entries; more than any reader takes are of its last second. */
function timeOf(second: number): string {
  const rest = Math.min(second, 86_399)
  return [rest / 3600, (rest / 60) % 60, rest % 60]
    .map((part) => `${Math.floor(part)}`.padStart(2, '0'))
    .join(':')
}
