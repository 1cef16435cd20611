import { bareEntry } from '../../../../../lines/contents/entry.ts'
import type { Desk } from '../../../../desk/desk.ts'
import { isSectionName } from '../../../../words/names/is-section-name.ts'
import { numberForm } from '../../../../words/numbers/number-form.ts'
import { gapAbove, isTitled, type Piece, type Titled } from '../piece.ts'
import { contentsRanks, listsAll } from './contents-ranks.ts'
import { withoutEmptySections } from './empty-sections.ts'
import { enough, few, headingScore, plenty } from './heading-score.ts'
import { formOfArticles, formOfSections } from './number-forms.ts'
import { openArticle } from './open-article.ts'
import { type Rank, ranks } from './rank.ts'

/**
 * The rank of each title by where it stands: directly above another title it is that of a section; directly above a list,
 * or within what goes on over a page, it is a heading in an article. Where that is weak, the editor is asked.
 */
export function rankTitles(pieces: readonly Piece[], desk: Desk): Map<Titled, Rank> {
  const titles = pieces.filter(isTitled)
  const hasSections = pieces.some(({ kind }) => kind === 'section')
  const isAbove = (index: number) => isTitled(pieces[index + 1])
  const direct = pieces.filter((piece, index) => isTitled(piece) && isAbove(index))
  const numbered = formOfSections(titles, direct)
  const below = new Set(
    pieces.flatMap((piece, index) => {
      const above = pieces[index - 1]
      const isBelowSection =
        above?.kind === 'section' || (isTitled(above) && numberForm(above.words) === numbered)
      return isTitled(piece) && isBelowSection ? [numberForm(piece.words)] : []
    }),
  )
  const counted = formOfArticles(pieces)
  if (counted !== undefined) below.add(counted)
  const listed = contentsRanks(pieces)
  const isWhole = listsAll(pieces, listed)
  const setOff = pieces.filter((piece, at) => isTitled(piece) && !isAbove(at) && gapAbove(pieces, at))
  const found = new Map<Titled, Rank>()
  const hasUnnumbered = titles.some(({ words }) => numberForm(words) < 0)
  let open: { end: number } | undefined
  const article = openArticle(pieces)
  pieces.forEach((piece, index) => {
    if (!isTitled(piece)) {
      article.goOn(piece, index)
      return
    }
    const guess = guessOf(piece, index)
    const rank = guess.confidence < sure ? ask(piece, guess, desk) : guess.rank
    found.set(piece, rank)
    const { again } = piece.block.line
    if (again !== undefined && rank !== 'section') open = { end: again }
    article.begin(piece, rank)
  })
  return withoutEmptySections(pieces, { found, desk })

  function guessOf(piece: Titled, index: number): Guess {
    const { words, block } = piece
    const next = pieces[index + 1]
    if (block.role === 'heading') return { rank: block.level === 2 ? 'article' : 'heading', confidence: 0.9 }
    const isInside = open !== undefined && block.line.from < open.end
    if (isInside) return { rank: 'heading', confidence: 0.8 }
    const isListed = listed.get(bareEntry(words))
    if (isListed) return { rank: isListed, confidence: 0.9 }
    const form = numberForm(words)
    if (!hasSections) {
      if (form >= 0 && form === numbered) return { rank: 'section', confidence: 0.9 }
      // Long ones are seldom titles of sections: a list may have been taken apart, or columns run together.
      const isLikely = form === 0 || block.line.width <= widestSection || isSectionName(words)
      // Nor is one of three in a row.
      const isStacked = isTitled(pieces[index - 1]) || isTitled(pieces[index + 2])
      if (isTitled(next) && form <= 0)
        return { rank: 'section', confidence: isLikely && !isStacked ? 0.9 : 0.7 }
      // Above text, such a name is that of a section where articles follow in it; further down, articles have it as well, and
      // everywhere where sections are numbered.
      const isFollowed = found.size === 0 || article.titlesFrom(index) > 1
      const above = pieces[index - 1]
      const isBelow = isTitled(above) && found.get(above) === 'section'
      if (isSectionName(words) && direct.length > 0 && numbered === undefined && isFollowed && !isBelow)
        return { rank: 'section', confidence: 0.75 }
    }
    if (form >= 0 && below.has(form)) return { rank: 'article', confidence: 0.85 }
    const hasArticle = article.isOpen()
    if (form >= 0 && hasArticle && form !== numbered && hasUnnumbered) {
      return { rank: 'heading', confidence: 0.85 }
    }
    // Where articles are numbered, a title without a number is none of them.
    if (form < 0 && counted !== undefined && hasArticle) return { rank: 'heading', confidence: 0.75 }
    // Nor is one that the list of contents leaves out, or that no blank line sets off as it does others.
    const isLess = isWhole || (setOff.length > 1 && gapAbove(pieces, index) === 0)
    if (isLess && hasArticle) return { rank: 'heading', confidence: 0.75 }
    if (!article.isTitled()) return { rank: 'article', confidence: 0.85 }
    const score = headingScore(words, article.around(index))
    if (score >= enough) return { rank: 'heading', confidence: score >= plenty ? 0.85 : 0.7 }
    return { rank: 'article', confidence: score >= few ? 0.7 : 0.85 }
  }
}

interface Guess {
  rank: Rank
  confidence: number
}

/** In ems. */
const widestSection = 13

/** Nobody is asked beyond this. */
const sure = 0.8

function ask({ words, block }: Titled, { rank, confidence }: Guess, desk: Desk): Rank {
  const answer = desk.ask({
    rule: 'title-rank',
    at: block.line.from,
    text: words,
    question: {
      en: 'Is this line the title of a section, of an article, a heading within one, or text?',
      zh: '这一行是栏目标题、文章标题、文内小标题，还是正文？',
    },
    choices: ['section', 'article', 'heading', 'text'],
    standard: rank,
    confidence,
  })
  return ranks.find((one) => one === answer) ?? rank
}
