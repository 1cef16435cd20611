import type { Article, Imprint, Issue, Section, Source } from '@cec-bulletin/schema'
import type { Anchors } from '../anchors.ts'

/** The issue in schema.org's words, as the text of a `<script>`. */
export function jsonLd(issue: Issue, anchors: Anchors): string {
  const hasPart = issue.sections.flatMap((section) =>
    section.articles.map((article) => articleOf(article, { section, issue, anchors })),
  )
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
  // `</script` and `<!--` would end or derange the element; both separators are line ends in old readers of scripts.
  return JSON.stringify(publication).replace(/[<>&\u2028\u2029]/g, unicodeEscape)
}

interface Around {
  section: Section
  issue: Issue
  anchors: Anchors
}

function articleOf(article: Article, { section, issue, anchors }: Around): object {
  const anchor = anchors.units.get(article)
  return {
    '@type': 'Article',
    headline: article.title,
    articleSection: section.title,
    inLanguage: article.lang ?? section.lang,
    url:
      issue.url === undefined || anchor === undefined ? undefined : `${withoutFragment(issue.url)}#${anchor}`,
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
