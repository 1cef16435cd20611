import type { Article, Imprint, Issue, Section, Source } from '@cec-bulletin/schema/model'
import type { Anchors } from '../anchors/anchors.ts'

/** The issue in schema.org's words, as the text of a `<script>`. */
export function jsonLd(issue: Issue, anchors: Anchors): string {
  const repeats = repeated(issue) <= mostRepeated
  const hasPart = issue.sections.flatMap(({ title, lang, articles }) => {
    const above: Above = repeats ? { title, lang, url: issue.url } : {}
    return articles.map((article) => articleOf(article, { above, anchor: anchors.units.get(article) }))
  })
  const publication = {
    '@context': 'https://schema.org',
    '@type': 'PublicationIssue',
    name: issue.title,
    issueNumber: issue.number,
    datePublished: issue.date,
    inLanguage: issue.lang,
    description: issue.summary,
    url: issue.url,
    isPartOf: issue.series === undefined ? undefined : { '@type': 'Periodical', name: issue.series },
    ...(issue.imprint === undefined ? {} : people(issue.imprint)),
    hasPart,
  }
  // `</script` and `<!--` would end or break the element; old script parsers take both separators for line ends.
  return JSON.stringify(publication).replace(/[<>&\u2028\u2029]/g, unicodeEscape)
}

/** Far more than any bulletin needs. Without a limit, one long title above many articles would fill the memory. */
const mostRepeated = 1_000_000

/** How many characters of its section and issue all articles together would repeat. */
function repeated({ url = '', sections }: Issue): number {
  const each = ({ title, lang = '' }: Section) => title.length + lang.length + url.length
  return sections.reduce((sum, section) => sum + each(section) * section.articles.length, 0)
}

/** What an article repeats of its section and its issue. */
interface Above {
  title?: string | undefined
  lang?: string | undefined
  url?: string | undefined
}

function articleOf(
  article: Article,
  { above, anchor }: { above: Above; anchor: string | undefined },
): object {
  const { title, lang, url } = above
  return {
    '@type': 'Article',
    headline: article.title,
    articleSection: title,
    inLanguage: article.lang ?? lang,
    url: url === undefined || anchor === undefined ? undefined : `${withoutFragment(url)}#${anchor}`,
    about: article.url === undefined ? undefined : { '@type': 'WebPage', url: article.url },
    isBasedOn: article.sources.length === 0 ? undefined : article.sources.map(sourceOf),
  }
}

function sourceOf({ title, url }: Source): object {
  return { '@type': 'CreativeWork', name: title, url }
}

function people({ publisher, editors, email, site }: Imprint): object {
  return {
    publisher:
      publisher === undefined ? undefined : { '@type': 'Organization', name: publisher, email, url: site },
    editor:
      editors.length === 0
        ? undefined
        : editors.map((editor) => ({ '@type': 'Person', name: editor.name, email: editor.email })),
  }
}

function withoutFragment(url: string): string {
  return url.split('#')[0] ?? url
}

function unicodeEscape(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`
}
