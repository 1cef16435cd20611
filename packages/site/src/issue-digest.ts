import type { Entry } from '@cec-bulletin/feeds'

/** What the rest of the site needs to know of an issue: plain JSON, to keep beside the issue's files. */
export interface IssueDigest {
  /** The folder of its page, unique in the series. */
  readonly slug: string
  /** As in the issue. */
  readonly title: string
  /** As in the issue: `2023`, `2023-10` or `2023-10-31`. */
  readonly date: string
  /** BCP 47, as in the issue. */
  readonly lang: string
  /** The issue's own address, or that of its page. */
  readonly url: string
  /** As in the issue. */
  readonly number?: string
  /** As in the issue. */
  readonly summary?: string
  /** Its sections and their articles, with their anchors, in the order of the issue. */
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
