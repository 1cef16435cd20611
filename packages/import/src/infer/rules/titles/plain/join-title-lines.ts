import type { Desk } from '../../../desk/desk.ts'
import { isHalfName } from '../../../words/names/half-name.ts'
import { isSectionName } from '../../../words/names/is-section-name.ts'
import { asOne } from './as-one.ts'
import { isTitled, type Piece, type Titled } from './piece.ts'
import { breaksTitle } from './pieces-of.ts'

/** Makes one title of two lines, where it is set over both. */
export function joinTitleLines(pieces: readonly Piece[], desk: Desk): Piece[] {
  const { text } = desk.source
  const hasSections = pieces.some(({ kind }) => kind === 'section')
  const found: Piece[] = []
  pieces.forEach((piece, index) => {
    const above = found.at(-1)
    if (!isTitled(piece) || !isTitled(above) || !isOne(above, piece, index)) {
      found.push(piece)
      return
    }
    found[found.length - 1] = asOne(above, piece, text)
  })
  return found

  function isOne(above: Titled, piece: Titled, index: number): boolean {
    if (startsNumbered(piece.words) || isSectionName(above.words)) return false
    if (above.block.line.page !== piece.block.line.page) return false
    // It stands in one piece in the text below.
    if (textBelow(pieces, index).includes(bare(above.words + piece.words))) return true
    if (
      /[的和与及暨对在为、]$|[（《“「][^）》”」]*$/u.test(above.words) ||
      /^[的和与及暨、）》”]/u.test(piece.words)
    )
      return true
    const [wide, narrow] = [above.block.line.width, piece.block.line.width]
    if (wide < shortestBroken || narrow > wide + 1) return false
    const next = pieces[index + 1]
    if (isTitled(next)) return false
    return (
      desk.ask({
        rule: 'title-lines',
        at: above.block.line.from,
        text: `${above.words}▏${piece.words}`,
        question: {
          en: 'Are these two lines one title, or two titles?',
          zh: '这两行是一个标题，还是两个标题？',
        },
        choices: ['one', 'two'],
        standard: hasSections ? 'one' : 'two',
        confidence: 0.6,
      }) === 'one'
    )
  }
}

/** Makes one title of two lines of which the first breaks off behind a mark, or the second is no name without it: `工作简报`. */
export function joinBroken(pieces: readonly Piece[], text: string): Piece[] {
  const found: Piece[] = []
  for (const [index, piece] of pieces.entries()) {
    const above = found.at(-1)
    const isOne = (one: Titled) => breaksTitle(one.words) || (index < headLength && isHalfName(piece.words))
    if (isTitled(piece) && isTitled(above) && isOne(above))
      found[found.length - 1] = asOne(above, piece, text)
    else found.push(piece)
  }
  return found
}

/** The title of an issue is one of its first lines. */
const headLength = 6

const bare = (words: string) => words.replace(/[\s《》〈〉“”]+/gu, '')

const textBelow = (pieces: readonly Piece[], index: number) =>
  pieces
    .slice(index + 1, index + 1 + mostPieces)
    .filter(({ kind }) => kind === 'text' || kind === 'item')
    .map(({ words }) => bare(words))
    .join('\n')

/** A text names itself where it begins. */
const mostPieces = 8

const startsNumbered = (words: string) =>
  /^(?:第?[一二三四五六七八九十\d]{1,3}[、.．章节]|[（(][一二三四五六七八九十\d]{1,3}[）)])/u.test(words)

/** In ems: a title is broken where it is long. */
const shortestBroken = 9
