import type { Issue } from '@cec-bulletin/schema/model'
import type { Entry } from './entry.ts'
import type { EntryOptions } from './entry-options.ts'

/** What a feed shows of an issue. */
export function toEntries(_issue: Issue, _options: EntryOptions = {}): Entry[] {
  return []
}
