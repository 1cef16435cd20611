import { anchorsOf, type Issue } from '@cec-bulletin/schema/model'
import { addressOf } from './content/address-of.ts'
import { contentsOf } from './content/contents-of.ts'
import type { Entry } from './entry.ts'
import type { EntryOptions } from './entry-options.ts'

/**
 * What a feed shows of an issue: one entry, or one for each article, in their order. Whoever makes feeds again and again
 * may keep it, and give it to `toRss`, `toAtom` and `toJsonFeed` in the place of the issue.
 *
 * @param issue As `parseIssue` of `@cec-bulletin/schema` returns it, with its `url`.
 * @param options What an entry is; everything may be left out.
 * @throws {TypeError} for an issue without `url`, by which readers know it; and as `toHast` of `@cec-bulletin/html` does.
 * @example
 * ```ts
 * import { toEntries } from '@cec-bulletin/feeds'
 * import { parseIssue } from '@cec-bulletin/schema'
 *
 * const sections = [{ title: '新闻', articles: [{ title: '植树', body: ['今天植树。'] }] }]
 * const page = { schemaVersion: 1, title: '简报', date: '2023-10', lang: 'zh-CN', url: 'https://example.org/7/' }
 * const [entry] = toEntries(parseIssue({ ...page, sections }), { entries: 'articles' })
 * console.log(entry?.url) // https://example.org/7/#%E6%A4%8D%E6%A0%91
 * ```
 */
export function toEntries(issue: Issue, options: EntryOptions = {}): Entry[] {
  const { entries = 'issues', resolve } = options
  const page = pageOf(issue)
  const contents = contentsOf(issue, {
    page,
    resolve: (path) => (resolve === undefined ? new URL(path, page).href : resolve(path, issue)),
  })
  const { title, date, lang, summary, imprint } = issue
  const common = { date, ...(imprint?.publisher !== undefined && { author: imprint.publisher }) }
  if (entries === 'issues') {
    const content = contents.whole()
    return [{ id: page, url: page, title, ...common, seconds: 0, lang, ...(summary && { summary }), content }]
  }
  const anchors = anchorsOf(issue)
  const articles = issue.sections.flatMap((section) =>
    section.articles.map((article, index) => {
      const inSection = addressOf(page, anchors.get(section) ?? '')
      const anchor = anchors.get(article)
      const own = anchor === undefined ? undefined : addressOf(page, anchor)
      return {
        // A short item without a title has no anchor: its place in its section tells it from others.
        id: own ?? `${inSection}/${index + 1}`,
        url: own ?? inSection,
        title: article.title ?? section.title,
        lang: article.lang ?? section.lang ?? lang,
        content: contents.of(article),
      }
    }),
  )
  const last = articles.length - 1
  return articles.map((article, index) => ({ ...article, ...common, seconds: last - index }))
}

function pageOf({ url, title }: Issue): string {
  if (url !== undefined) return new URL(url).href
  throw new TypeError(
    `Cannot put the issue \`${title}\` into a feed: it has no \`url\`; expected the address of its page, by which ` +
      'readers of feeds know it again',
  )
}
