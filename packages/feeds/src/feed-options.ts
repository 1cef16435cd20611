import type { EntryOptions } from './entry-options.ts'

/** A feed: what it is called, and where it and its site are. */
export interface FeedOptions extends EntryOptions {
  /** The name of the bulletin. */
  title: string
  /** The absolute address of the site's page, `http:` or `https:`. */
  home: string
  /** The absolute address of this feed, `http:` or `https:`; Atom's readers know the feed by it. */
  self: string
  /** From UTC to the time where the bulletin is published, as days of issues begin there: `+08:00`. */
  offset: string
  /** BCP 47. @default the newest entry's */
  lang?: string
  /** What the bulletin is about, in a sentence. @default none; RSS, which demands one, says the title */
  description?: string
  /** Who publishes it. @default none; Atom, which demands one where an entry has none, says the title */
  author?: string
}
