import type { Desk } from '../../../desk/desk.ts'
import { likeness } from '../../../words/likeness.ts'
import { isTitled, type Piece, type Titled } from './piece.ts'

/**
 * A title between text and a table is the caption of the table where it has the words of the article above: that of another
 * article would have its own. The editor is asked.
 */
export function withTableCaptions(pieces: readonly Piece[], desk: Desk): Piece[] {
  let [title, near] = ['', '']
  return pieces.map((piece, index) => {
    const [above, below] = [pieces[index - 1], pieces[index + 1]]
    const isBetween = isTitled(piece) && above?.kind === 'text' && isTable(below)
    if (isBetween && isCaption(piece, { article: title + near, desk })) {
      return { ...piece, kind: 'text', block: { ...piece.block, role: 'caption' } }
    }
    if (isTitled(piece) || piece.kind === 'section') [title, near] = [piece.words, '']
    else near = (near + piece.words.slice(0, lead)).slice(-mostNear)
    return piece
  })
}

/** So many characters of a paragraph say what it is about. */
const lead = 150

/** In characters, of the paragraphs above the table. */
const mostNear = 600

const isTable = (piece: Piece | undefined) => piece?.block.type === 'table' && !piece.block.caption

function isCaption({ words, block }: Titled, { article, desk }: { article: string; desk: Desk }): boolean {
  if (block.role !== undefined) return false
  const alike = likeness(words, article)
  return (
    desk.ask({
      rule: 'table-caption',
      at: block.line.from,
      text: words,
      question: {
        en: 'Is this line the caption of the table below it, or a title?',
        zh: '这一行是下面表格的表题，还是标题？',
      },
      choices: ['table-caption', 'title'],
      standard: alike >= leastAlike ? 'table-caption' : 'title',
      confidence: alike >= leastAlike ? 0.8 : 0.7,
    }) === 'table-caption'
  )
}

const leastAlike = 0.3
