import type { Issue } from '@cec-bulletin/schema/model'
import { toRfc3339 } from './dates/moment.ts'
import type { Entry } from './entry.ts'
import type { FeedOptions } from './feed-options.ts'
import { type DatedEntry, inOrder } from './in-order.ts'
import { settingsOf } from './settings-of.ts'
import { writeXml } from './xml/write-xml.ts'
import { type XmlElement, x } from './xml/x.ts'

/**
 * Atom 1.0, with the whole content of each issue or article. https://www.rfc-editor.org/rfc/rfc4287
 *
 * @param issues As for `toRss`.
 * @param options What the feed says of itself, and what an entry of it is.
 * @throws {TypeError} as `toRss` does.
 * @example
 * ```ts
 * import { toAtom } from '@cec-bulletin/feeds'
 *
 * const home = 'https://example.org/'
 * const feed = { title: '简报', home, self: `${home}atom.xml`, offset: '+08:00' }
 * console.log(toAtom([], feed).match(/<title>.*?<\/title>/)?.[0]) // <title>简报</title>
 * ```
 */
export function toAtom(issues: readonly (Issue | Entry)[], options: FeedOptions): string {
  const settings = settingsOf(options)
  const entries = inOrder(issues, settings)
  const [newest] = entries
  const lang = settings.lang ?? newest?.entry.lang
  const { title, home, self, description, author = title } = settings
  return writeXml(
    x(
      'feed',
      [
        x('id', [self]),
        x('title', [title]),
        ...(description === undefined ? [] : [x('subtitle', [description])]),
        x('updated', [newest === undefined ? never : toRfc3339(newest.moment)]),
        x('author', [x('name', [author])]),
        x('link', [], { rel: 'alternate', type: 'text/html', href: home }),
        x('link', [], { rel: 'self', type: 'application/atom+xml', href: self }),
        ...entries.map(entryElement),
      ],
      { xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': lang },
    ),
  )
}

/** Atom wants a time even of a feed that holds nothing. */
const never = '1970-01-01T00:00:00Z'

function entryElement({ entry, moment }: DatedEntry): XmlElement {
  const time = toRfc3339(moment)
  return x(
    'entry',
    [
      x('id', [entry.id]),
      x('title', [entry.title]),
      x('published', [time]),
      x('updated', [time]),
      ...(entry.author === undefined ? [] : [x('author', [x('name', [entry.author])])]),
      x('link', [], { rel: 'alternate', type: 'text/html', href: entry.url }),
      ...(entry.summary === undefined ? [] : [x('summary', [entry.summary])]),
      x('content', [entry.content], { type: 'html' }),
    ],
    { 'xml:lang': entry.lang },
  )
}
