import type { Desk } from '../../../../desk/desk.ts'
import { isTitled, type Piece, type Titled } from '../piece.ts'
import { type Rank, ranks } from './rank.ts'

/**
 * The ranks with those of sections without a titled article as the editor answers, where other sections have them: a line
 * was taken for a title, or an article’s title for that of a section.
 */
export function withoutEmptySections(
  pieces: readonly Piece[],
  { found, desk }: { found: ReadonlyMap<Titled, Rank>; desk: Desk },
): Map<Titled, Rank> {
  const titles = pieces.filter(isTitled)
  const upper = titles.filter((title) => isUpper(found.get(title)))
  const sections = upper.filter((title) => found.get(title) === 'section')
  const empty = upper.filter(
    (title, index) => found.get(title) === 'section' && found.get(upper[index + 1] ?? title) === 'section',
  )
  const [first, ...others] = empty
  if (!first || empty.length * 2 > sections.length) return new Map(found)
  const answer = desk.ask({
    rule: 'empty-section',
    at: first.block.line.from,
    also: others.map(({ block }) => block.line.from),
    text: first.words,
    question: {
      en: `No titled article stands in this section${others.length > 0 ? `, nor in ${others.length} more` : ''}. Is its title that of a section, of an article, a heading within one, or text?`,
      zh: `这一栏目${others.length > 0 ? `等 ${empty.length} 个栏目` : ''}之下没有带标题的文章，其标题是栏目标题、文章标题、文内小标题，还是正文？`,
    },
    choices: [...ranks],
    standard: 'section',
    confidence: 0.5,
  })
  const rank = ranks.find((one) => one === answer) ?? 'section'
  return new Map([...found, ...empty.map((title) => [title, rank] as const)])
}

const isUpper = (rank: Rank | undefined) => rank === 'section' || rank === 'article'
