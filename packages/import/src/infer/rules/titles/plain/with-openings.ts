import type { SourceParagraph } from '../../../../source/blocks.ts'
import type { SourceInline } from '../../../../source/inlines.ts'
import type { Desk } from '../../../desk/desk.ts'
import type { Piece } from './piece.ts'

/** Text between the title of a section and that of its first article introduces the section, or is an article without a title. */
export function withOpenings(pieces: readonly Piece[], desk: Desk): Piece[] {
  return pieces.flatMap((piece, index) => {
    if (levelOf(piece) !== 1) return [piece]
    let end = index + 1
    while (end < pieces.length && (levelOf(pieces[end]) ?? 9) > 2) end++
    const opening = pieces.slice(index + 1, end)
    const first = opening.find(({ words }) => words !== '')
    // Under a section without titled articles, the article has none either.
    if (!first || levelOf(pieces[end]) !== 2) return [piece]
    return [piece, ...untitled(opening, { first, desk })]
  })
}

const levelOf = (piece: Piece | undefined) =>
  piece?.block.type === 'paragraph' && piece.block.role === 'heading' ? piece.block.level : undefined

function untitled(opening: readonly Piece[], { first, desk }: { first: Piece; desk: Desk }): Piece[] {
  const at = first.block.type === 'paragraph' ? (first.block.line?.from ?? 0) : 0
  const isLong = opening.reduce((sum, { words }) => sum + words.length, 0) > longestIntroduction
  const isArticle =
    isLong || opening.some(({ kind, block }) => kind === 'sources' || kind === 'item' || isHeading(block))
  const title = desk.ask({
    rule: 'untitled-article',
    at,
    text: first.words,
    question: {
      en: 'The text under the title of the section has no title of its own. Is it an article, or an introduction of the section? Write its title, if it has one',
      zh: '栏目标题之下的这段文字没有标题，它是一篇文章，还是栏目导语？若有标题，请直接写出',
    },
    choices: ['article', 'introduction'],
    isOpen: true,
    standard: isArticle ? 'article' : 'introduction',
    confidence: 0.6,
  })
  if (title === 'introduction') return []
  const inlines: SourceInline[] =
    title === 'article' ? [] : [{ type: 'text', from: at, length: 0, says: title }]
  const block: SourceParagraph = { type: 'paragraph', role: 'article', inlines, look: {} }
  return [{ block, words: '', kind: 'title' }]
}

/** In characters. */
const longestIntroduction = 120

const isHeading = (block: Piece['block']) => block.type === 'paragraph' && block.role === 'heading'
