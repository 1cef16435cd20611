import type { Issue } from '@cec-bulletin/schema/model'

/** What an entry of a feed is. Everything may be left out. */
export interface EntryOptions {
  /** What an entry is. @default 'issues' */
  entries?: 'issues' | 'articles'
  /**
   * The absolute address of a picture that stands beside an issue, by its path, such as `images/a.jpg`.
   * @default the path, seen from `issue.url`
   */
  resolve?: (path: string, issue: Issue) => string
}
