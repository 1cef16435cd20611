/** What a feed shows of an issue or an article: plain JSON, all that `toRss`, `toAtom` and `toJsonFeed` need of it. */
export interface Entry {
  /** The address of the issue, or with `#` and its anchor that of the article; a reader knows the entry by it. */
  id: string
  /** Where the words stand on the web. */
  url: string
  /** Of the issue, or of the article; of an article without one, that of its section. */
  title: string
  /** As in the issue: `2023`, `2023-10` or `2023-10-31`. */
  date: string
  /** By how many seconds it is newer than the last entry of its issue, so that readers that sort by time keep the order. */
  seconds: number
  /** BCP 47. */
  lang: string
  /** The summary. */
  summary?: string
  /** The publisher. */
  author?: string
  /** HTML, with absolute addresses, and without ids and classes. */
  content: string
}
