import type { Article, Issue, Section } from '@cec-bulletin/schema'

/** The same issue with every section's articles `times` over, their ids and notes told apart. */
export function repeatIssue(issue: Issue, times: number): Issue {
  if (times === 1) return issue
  return { ...issue, sections: issue.sections.map((section) => repeated(section, times)) }
}

function repeated(section: Section, times: number): Section {
  const copies = Array.from({ length: times }, (_, copy) =>
    section.articles.map((article) => copyOf(article, `-${copy}`)),
  )
  return { ...section, articles: copies.flat() }
}

function copyOf(article: Article, suffix: string): Article {
  const copy = renamed(article, suffix) as Article
  return article.id === undefined ? copy : { ...copy, id: article.id + suffix }
}

/** A deep copy in which every note, and every reference to one, has a name of its own. */
function renamed(value: unknown, suffix: string): unknown {
  if (Array.isArray(value)) return value.map((entry) => renamed(entry, suffix))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value).map(([key, field]) =>
      key === 'identifier' ? [key, field + suffix] : [key, renamed(field, suffix)],
    ),
  )
}
