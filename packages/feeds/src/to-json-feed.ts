import type { Issue } from '@cec-bulletin/schema/model'
import { toRfc3339 } from './dates/moment.ts'
import type { Entry } from './entry.ts'
import type { FeedOptions } from './feed-options.ts'
import { inOrder } from './in-order.ts'
import { settingsOf } from './settings-of.ts'

/**
 * JSON Feed 1.1, with the whole content of each issue or article. https://www.jsonfeed.org/version/1.1/
 *
 * @param issues As for `toRss`.
 * @param options What the feed says of itself, and what an entry of it is.
 * @throws {TypeError} as `toRss` does.
 * @example
 * ```ts
 * import { toJsonFeed } from '@cec-bulletin/feeds'
 *
 * const home = 'https://example.org/'
 * const feed = { title: '简报', home, self: `${home}feed.json`, offset: '+08:00' }
 * console.log(JSON.parse(toJsonFeed([], feed)).feed_url) // https://example.org/feed.json
 * ```
 */
export function toJsonFeed(issues: readonly (Issue | Entry)[], options: FeedOptions): string {
  const settings = settingsOf(options)
  const entries = inOrder(issues, settings)
  const { title, home, self, description, author, lang = entries[0]?.entry.lang } = settings
  const feed = {
    version: 'https://jsonfeed.org/version/1.1',
    title,
    home_page_url: home,
    feed_url: self,
    description,
    language: lang,
    authors: authors(author),
    items: entries.map(({ entry, moment }) => ({
      id: entry.id,
      url: entry.url,
      title: entry.title,
      content_html: entry.content,
      summary: entry.summary,
      date_published: toRfc3339(moment),
      language: entry.lang,
      authors: authors(entry.author),
    })),
  }
  return `${JSON.stringify(feed, null, 2)}\n`
}

function authors(name: string | undefined): { name: string }[] | undefined {
  return name === undefined ? undefined : [{ name }]
}
