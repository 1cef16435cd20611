import type { Entry } from '@cec-bulletin/feeds'

/** What the rest of the site needs to know of an issue: plain JSON, to keep beside the issue's files. */
export interface IssueDigest {
  readonly slug: string
  readonly title: string
  readonly date: string
  readonly lang: string
  /** The issue's own address, or that of its page. */
  readonly url: string
  readonly number?: string
  readonly summary?: string
  readonly contents: readonly DigestSection[]
  /** What the feeds show of it; only those that `inFeeds` gives need to have it. */
  readonly entries?: readonly Entry[]
}

interface DigestSection {
  readonly title: string
  readonly anchor: string
  readonly lang?: string
  /** Those with a title. */
  readonly articles: readonly DigestArticle[]
}

interface DigestArticle {
  readonly title: string
  readonly anchor: string
  readonly lang?: string
  /** Where its own page stands below the root, if the series has such pages. */
  readonly path?: string
}
