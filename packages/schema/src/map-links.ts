import { explain } from './problem/explain.ts'
import { ProblemsError } from './problem/problems-error.ts'
import { mapLinksIn } from './read/map-links-in.ts'
import { readInput } from './read/read-input.ts'

/** One address of an issue, with where it stands. */
export interface LinkPlace {
  /** As it stands there, read by nobody yet. */
  url: string
  /** What the address is there for; `issue` is the issue's own, `article` that of an article's title. */
  kind: 'link' | 'image' | 'source' | 'site' | 'issue' | 'article'
  /** Keys from the issue down to the address. */
  path: (string | number)[]
  /** The words a reader clicks on, or what stands for them: a source's title, a picture's `alt`. */
  text: string
  /**
   * The line on which the link stands in its document, from 1: only from readers of a text format, such as `fromMarkdown`.
   */
  line?: number
  /** The column, from 1, in UTF-16 code units; only together with `line`. */
  column?: number
}

/** Returns the address to put in place of `link.url`, or the same. */
export type MapLink = (link: LinkPlace) => string

/**
 * A copy of the issue in which every address is what `mapLink` makes of it, called in the order of the issue. Links to a
 * place within the issue, such as `#食品`, and pictures in its folder, such as `images/a.jpg`, are no addresses.
 *
 * @param issue An `Issue`, or raw input that `parseIssue` has not seen yet.
 * @param mapLink Gets each address with its place, and returns the one to put there.
 * @throws {ProblemsError} With the one problem of `parseIssue` where the input is too deep, too large or unreadable.
 * @throws {RangeError} The engine's own, where the stack is nearly used up. What `mapLink` throws comes through as it
 * is.
 * @example
 * ```ts
 * import { mapLinks } from '@cec-bulletin/schema'
 *
 * const source = { title: '某网站', url: 'http://example.org/' }
 * const issue = { sections: [{ title: '新闻', articles: [{ sources: [source] }] }] }
 * const secure = mapLinks(issue, ({ url }) => url.replace(/^http:/, 'https:'))
 * console.log(secure.sections[0]?.articles[0]?.sources[0]?.url) // https://example.org/
 * ```
 */
export function mapLinks<T>(issue: T, mapLink: MapLink): T {
  const read = readInput(issue)
  if (!read.ok) throw new ProblemsError(explain([read.finding]))
  mapLinksIn(read.value, mapLink)
  return read.value as T
}
