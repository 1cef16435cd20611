/** What a message says beside the mail itself. */
export interface EmlOptions {
  /** Who sends it: `bulletin@example.org` or `简报 <bulletin@example.org>`. */
  from: string
  /** Who gets it, one or several, each as in `from`. */
  to: string | readonly string[]
  /** When it is sent, ISO 8601 with an offset: `2023-10-31T09:00:00+08:00`. */
  date: string
  /** What tells it from every other message, with or without its brackets: `issue-7@example.org`. */
  messageId: string
  /** The list it belongs to (RFC 2919): `bulletin.example.org` or `简报 <bulletin.example.org>`. @default none */
  listId?: string
  /** How to get off the list (RFC 2369). @default none */
  unsubscribe?: Unsubscribe
}

/** Where a mail program takes its reader off the list. */
export interface Unsubscribe {
  /** An `https:` address in ASCII that takes a reader off the list when a program posts to it (RFC 8058). */
  https: string
  /** A `mailto:` address to which a program may write instead. @default none */
  mailto?: string
}
