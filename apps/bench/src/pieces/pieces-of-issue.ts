import { type Article, type Issue, type Labels, labelsFor, type Section } from '@cec-bulletin/schema'
import { knownArticle } from '../frame/units.ts'
import { blockPieces } from '../nodes/blocks/blocks.ts'
import type { Piece } from './piece.ts'

/**
 * An issue as one tree of pieces, made outside of what is timed. A piece holds what its component needs and no more, as
 * Markdoc copies every field.
 */
export function pieceOfIssue(issue: Issue): Piece {
  const labels = labelsFor(issue.lang)
  const { title, series, number, date, lang, summary } = issue
  const words = { number: labels.number }
  const masthead = { type: 'masthead', title, series, number, date, lang, summary, labels: words }
  const sections = issue.sections.map((one) => pieceOfSection(one, labels))
  const children = [masthead, ...sections, ...imprintPieces(issue, labels)]
  const bulletin = { type: 'bulletin', lang, children }
  return bulletin
}

function pieceOfSection({ id, title, introduction, articles }: Section, labels: Labels) {
  const children = [
    ...blockPieces(introduction, labels),
    ...articles.map((one) => pieceOfArticle(one, labels)),
  ]
  return { type: 'section', id, title, children }
}

function pieceOfArticle(one: Article, labels: Labels) {
  const { id, title, body, sources } = knownArticle(one)
  const words = { sources: labels.sources, separator: labels.separator }
  const from = sources.length === 0 ? [] : [{ type: 'sources', sources, labels: words }]
  return { type: 'article', id, title, children: [...blockPieces(body, labels), ...from] }
}

function imprintPieces({ imprint }: Issue, labels: Labels) {
  if (imprint === undefined) return []
  const { statement, ...fields } = imprint
  const { publisher, editors, separator, email, site } = labels
  const words = { publisher, editors, separator, email, site }
  const children = statement === undefined ? [] : [{ type: 'statement', children: statement }]
  return [{ type: 'imprint', ...fields, labels: words, children }]
}
