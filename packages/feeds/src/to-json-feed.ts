import type { Issue } from '@cec-bulletin/schema/model'
import type { Entry } from './entry.ts'
import type { FeedOptions } from './feed-options.ts'

export function toJsonFeed(_issues: readonly (Issue | Entry)[], _options: FeedOptions): string {
  return ''
}
