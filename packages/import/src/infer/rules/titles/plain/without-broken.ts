import { isLatin } from '../../../../lines/joining/is-latin.ts'
import { startsBlock } from '../../../../lines/joining/starts-block.ts'
import { isLineBlock, type LineBlock } from '../../../../lines/line.ts'
import type { Desk } from '../../../desk/desk.ts'
import { numberForm } from '../../../words/numbers/number-form.ts'
import { asOne } from './as-one.ts'
import { isTitled, type Piece, type Titled } from './piece.ts'

/**
 * The first line of a paragraph that a tool cut off looks like a title: it ends no sentence. It is one line of the text below
 * it where it is as wide, or breaks off within a sentence. The editor is asked.
 */
export function withoutBroken(pieces: readonly Piece[], desk: Desk): Piece[] {
  const found: Piece[] = []
  let isOpen = false
  pieces.forEach((piece, index) => {
    const isCut = isTitled(piece) && isBroken(pieces, index) && isAnswered(piece, desk)
    const here: Piece = isCut ? { ...piece, kind: 'text' } : piece
    const above = found.at(-1)
    if (isOpen && isTextOfLines(above) && isTextOfLines(here))
      found[found.length - 1] = asOne(above, here, desk.source.text)
    else found.push(here)
    isOpen = isCut
  })
  return found
}

const isTextOfLines = (piece: Piece | undefined): piece is Piece & { block: LineBlock } =>
  piece?.kind === 'text' && isLineBlock(piece.block)

/** Whether a title looks like the first line of what is below it. */
export function isBroken(pieces: readonly Piece[], index: number): boolean {
  const [piece, next] = [pieces[index], pieces[index + 1]]
  if (!isTitled(piece) || piece.block.role !== undefined || !next || !isLineBlock(next.block)) return false
  const { words, block } = piece
  if (startsBlock(next.words) || (numberForm(words) >= 0 && !leadsOn.test(words))) return false
  const { width, lines = 1 } = next.block.line
  const left = width - block.line.width
  const room = lines > 1 ? left : Number.POSITIVE_INFINITY
  if (isLatin(words)) {
    const isOn = /^\p{Ll}/u.test(next.words)
    return leadsOn.test(words) ? isOn || room < 4 : isOn && isTitled(next)
  }
  const isParted = /[，,]/.test(words)
  if (next.kind !== 'text') return isParted && isBroken(pieces, index + 1)
  // What is below goes on in lines that are no wider.
  return isParted ? left < 4.2 : room < 2.2
}

/** A word with which no title ends. */
const leadsOn =
  /\s(?:and|or|of|the|a|an|to|for|in|on|at|by|with|from|between|than|that|who|which|is|are|was|were|has|have|had|be|not|but|as|it|they|you|we|every|each|any|its|their|our|his|her)$/u

function isAnswered({ words, block }: Titled, desk: Desk): boolean {
  return (
    desk.ask({
      rule: 'broken-title',
      at: block.line.from,
      text: words,
      question: {
        en: 'Is this line a title, or the beginning of the text below it?',
        zh: '这一行是标题，还是下面正文的开头？',
      },
      choices: ['title', 'text'],
      standard: 'text',
      confidence: 0.7,
    }) === 'text'
  )
}
