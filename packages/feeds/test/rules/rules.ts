import { type ReadElement, readXml } from './read-xml.ts'
import { addressFaults, contentFaults, languageFaults, rfc822Faults, rfc3339Faults } from './value-faults.ts'

/** What is wrong with an RSS 2.0 feed by its specification and the profile of its Advisory Board. */
export function rssFaults(xml: string): string[] {
  const rss = readXml(xml)
  const [channel, ...others] = rss.children
  if (
    rss.name !== 'rss' ||
    rss.attributes.version !== '2.0' ||
    channel?.name !== 'channel' ||
    others.length > 0
  )
    return ['no rss with one channel']
  const items = all(channel, 'item')
  return [
    ...numbers(channel, {
      title: 1,
      link: 1,
      description: 1,
      'atom:link': 1,
      language: '?',
      pubDate: '?',
      item: '*',
    }),
    ...all(channel, 'link').flatMap(({ text }) => addressFaults(text)),
    ...all(channel, 'language').flatMap(({ text }) => languageFaults(text)),
    ...items.flatMap((item) => [
      ...numbers(item, {
        title: 1,
        link: 1,
        guid: 1,
        pubDate: 1,
        'dc:creator': '?',
        description: '?',
        'content:encoded': 1,
      }),
      ...all(item, 'link').flatMap(({ text }) => addressFaults(text)),
      ...all(item, 'guid').flatMap(({ text, attributes }) => [
        ...addressFaults(text),
        ...(attributes.isPermaLink === `${text === all(item, 'link')[0]?.text}`
          ? []
          : ['isPermaLink is not so']),
      ]),
      ...all(item, 'content:encoded').flatMap(({ text }) => contentFaults(text)),
    ]),
    ...[...all(channel, 'pubDate'), ...items.flatMap((item) => all(item, 'pubDate'))].flatMap(({ text }) =>
      rfc822Faults(text),
    ),
    ...twice(items.map((item) => all(item, 'guid')[0]?.text)),
    ...twice(items.map((item) => all(item, 'pubDate')[0]?.text)),
  ]
}

/** What is wrong with an Atom feed by RFC 4287. */
export function atomFaults(xml: string): string[] {
  const feed = readXml(xml)
  if (feed.name !== 'feed' || feed.attributes.xmlns !== 'http://www.w3.org/2005/Atom')
    return ['no feed of Atom']
  const entries = all(feed, 'entry')
  const each = [feed, ...entries]
  return [
    ...numbers(feed, { id: 1, title: 1, subtitle: '?', updated: 1, author: 1, link: 2, entry: '*' }),
    ...entries.flatMap((entry) => [
      ...numbers(entry, {
        id: 1,
        title: 1,
        published: 1,
        updated: 1,
        author: '?',
        link: 1,
        summary: '?',
        content: 1,
      }),
      ...all(entry, 'content').flatMap(({ text, attributes }) =>
        attributes.type === 'html' ? contentFaults(text) : ['content is not html'],
      ),
    ]),
    ...each.flatMap((one) => [
      ...all(one, 'id').flatMap(({ text }) => addressFaults(text)),
      ...all(one, 'link').flatMap(({ attributes }) => addressFaults(`${attributes.href}`)),
      ...[...all(one, 'updated'), ...all(one, 'published')].flatMap(({ text }) => rfc3339Faults(text)),
      ...languageFaults(one.attributes['xml:lang']),
    ]),
    ...twice(each.map((one) => all(one, 'id')[0]?.text)),
    ...twice(entries.map((entry) => all(entry, 'updated')[0]?.text)),
  ]
}

/** What is wrong with a JSON Feed by version 1.1. */
export function jsonFeedFaults(json: string): string[] {
  const { items, ...feed } = JSON.parse(json) as Record<string, unknown> & {
    items: Record<string, unknown>[]
  }
  if (feed.version !== 'https://jsonfeed.org/version/1.1') return ['another version']
  const names = ['version', 'title', 'home_page_url', 'feed_url', 'description', 'language', 'authors']
  const itemNames = ['id', 'url', 'title', 'content_html', 'summary', 'date_published', 'language', 'authors']
  return [
    ...unknownNames(feed, names),
    ...[feed.home_page_url, feed.feed_url].flatMap((url) => addressFaults(`${url}`)),
    ...items.flatMap((item) => [
      ...unknownNames(item, itemNames),
      ...[item.id, item.url].flatMap((url) => addressFaults(`${url}`)),
      ...contentFaults(`${item.content_html}`),
      ...rfc3339Faults(`${item.date_published}`),
      ...languageFaults(item.language),
    ]),
    ...twice(items.map(({ id }) => id)),
    ...twice(items.map(({ date_published }) => date_published)),
  ]
}

function all({ children }: ReadElement, name: string): ReadElement[] {
  return children.filter((child) => child.name === name)
}

/** Each element as often as it may stand there, and no other. */
function numbers(parent: ReadElement, expected: Record<string, number | '?' | '*'>): string[] {
  const unknown = parent.children.filter(({ name }) => !Object.hasOwn(expected, name))
  const wrong = Object.entries(expected).filter(([name, number]) => {
    const found = all(parent, name).length
    return number === '*' ? false : number === '?' ? found > 1 : found !== number
  })
  return [
    ...unknown.map(({ name }) => `unknown ${name}`),
    ...wrong.map(([name]) => `wrong number of ${name}`),
  ]
}

function unknownNames(value: object, names: readonly string[]): string[] {
  return Object.keys(value).filter((name) => !names.includes(name))
}

function twice(values: readonly unknown[]): string[] {
  return values.filter((value, index) => values.indexOf(value) !== index).map((value) => `twice: ${value}`)
}
