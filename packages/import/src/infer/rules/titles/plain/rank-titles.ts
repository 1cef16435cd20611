import { bareEntry } from '../../../../lines/contents/entry.ts'
import type { Desk } from '../../../desk/desk.ts'
import { isSectionName } from '../../../words/names/is-section-name.ts'
import { formOfDigits, numberForm } from '../../../words/numbers/number-form.ts'
import { contentsRanks, listsAll } from './contents-ranks.ts'
import { gapAbove, isTitled, lengthBelow, type Piece, type Titled } from './piece.ts'

export type Rank = 'section' | 'article' | 'heading' | 'text'

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
  const ranks = new Map<Titled, Rank>()
  const hasUnnumbered = titles.some(({ words }) => numberForm(words) < 0)
  let open: { end: number } | undefined
  let hasArticle = false
  let isAnnounced = false
  pieces.forEach((piece, index) => {
    if (piece.kind === 'section' || piece.kind === 'sources') isAnnounced = false
    if (piece.kind === 'text' && isTitled(pieces[index + 1])) isAnnounced ||= announces(piece.words)
    if (piece.kind === 'section') hasArticle = false
    if (piece.kind === 'text' || piece.kind === 'item') hasArticle = true
    if (piece.kind === 'sources') hasArticle = false
    if (!isTitled(piece)) return
    const guess = guessOf(piece, index)
    const rank = guess.confidence < sure ? ask(piece, guess, desk) : guess.rank
    ranks.set(piece, rank)
    const { again } = piece.block.line
    if (again !== undefined && rank !== 'section') open = { end: again }
    if (rank === 'section') hasArticle = false
    if (rank === 'article') hasArticle = true
  })
  return ranks

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
      if (isTitled(next) && form <= 0) return { rank: 'section', confidence: isLikely ? 0.9 : 0.7 }
      const above = pieces[index - 1]
      const isBelow = isTitled(above) && ranks.get(above) === 'section'
      if (isSectionName(words) && direct.length > 0 && !isBelow) return { rank: 'section', confidence: 0.75 }
    }
    if (form >= 0 && below.has(form)) return { rank: 'article', confidence: 0.85 }
    if (form >= 0 && hasArticle && form !== numbered && hasUnnumbered) {
      return { rank: 'heading', confidence: 0.75 }
    }
    // Where articles are numbered, a title without a number is none of them.
    if (form < 0 && counted !== undefined && hasArticle) return { rank: 'heading', confidence: 0.75 }
    // Nor is one that the list of contents leaves out, or that no blank line sets off as it does others.
    const isLess = isWhole || (setOff.length > 1 && gapAbove(pieces, index) === 0)
    if ((isAnnounced || isLess) && hasArticle) return { rank: 'heading', confidence: 0.75 }
    if (next?.kind === 'item' && hasArticle) return { rank: 'heading', confidence: 0.6 }
    // An article of one short paragraph may be a part of the one above.
    const isShort = next?.kind === 'text' && lengthBelow(pieces, index) < 100
    return { rank: 'article', confidence: isShort && hasArticle ? 0.7 : 0.85 }
  }
}

/** Whether a text ends in a sentence that says what is below: `下面是大家问得最多的三个问题。` */
const announces = (words: string) => /(?:下面|以下|如下|分述)[^。]*[。：:]$/u.test(words)

interface Guess {
  rank: Rank
  confidence: number
}

/** In ems. */
const widestSection = 13

/** Nobody is asked beyond this. */
const sure = 0.8

/** The form of numbers with which the titles of sections begin, where titles directly above others have one. */
function formOfSections(titles: readonly Titled[], direct: readonly Piece[]): number | undefined {
  const forms = direct.map(({ words }) => numberForm(words)).filter((form) => form >= 0)
  const [form] = forms
  if (form === undefined) return undefined
  const all = titles.filter(({ words }) => numberForm(words) === form)
  return forms.length * 2 >= all.length ? form : undefined
}

/** The form of numbers that count on from one article to the next, over the sections, which have none. */
function formOfArticles(pieces: readonly Piece[]): number | undefined {
  const form = formOfDigits
  const titles = pieces.flatMap((piece, index) =>
    isTitled(piece) && numberForm(piece.words) === form ? [{ piece, above: pieces[index - 1] }] : [],
  )
  const numbers = titles.map(({ piece }) => Number.parseInt(piece.words, 10))
  const isCount = numbers.every((one, index) => one > (numbers[index - 1] ?? 0))
  const isBelowSection = ({ above }: { above: Piece | undefined }) =>
    isTitled(above) && numberForm(above.words) < 0
  return isCount && titles.length >= fewestCounted && titles.filter(isBelowSection).length > 1
    ? form
    : undefined
}

const fewestCounted = 3

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

const ranks = ['section', 'article', 'heading', 'text'] as const
