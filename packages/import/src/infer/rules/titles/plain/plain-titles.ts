import { isLineBlock } from '../../../../lines/line.ts'
import type { SourceBlock } from '../../../../source/blocks.ts'
import type { Desk } from '../../../desk/desk.ts'
import { findMasthead } from './find-masthead.ts'
import { inPlace } from './in-place.ts'
import { joinBroken, joinTitleLines } from './join-title-lines.ts'
import { isTitled, type Piece } from './piece.ts'
import { piecesOf } from './pieces-of.ts'
import { rankTitles } from './ranks/rank-titles.ts'
import { withBoxes } from './with-boxes.ts'
import { withOpenings } from './with-openings.ts'
import { withTableCaptions } from './with-table-captions.ts'
import { withoutBroken } from './without-broken.ts'
import { withoutLoneLines } from './without-lone-lines.ts'

/** Finds titles in a document of lines that have no looks: by their form, and by what stands around them. */
export function plainTitles(blocks: readonly SourceBlock[], desk: Desk): SourceBlock[] {
  const lines = blocks.filter(isLineBlock)
  if (lines.length === 0 || lines.some(({ line }) => line.size !== undefined)) return [...blocks]
  const { text } = desk.source
  const found = withBoxes(joinBroken(piecesOf(blocks, text), text))
  const whole = withoutBroken(withoutLoneLines(withoutLoose(findMasthead(found, text))), desk)
  const headed = withTableCaptions(joinTitleLines(whole, desk), desk)
  const { pieces, behind } = inPlace(headed, desk)
  const ranks = rankTitles(
    pieces.filter((piece) => !behind.has(piece)),
    desk,
  )
  const placed = pieces.map((piece): Piece => {
    if (!isTitled(piece)) return piece
    const rank = behind.has(piece) ? 'heading' : (ranks.get(piece) ?? 'text')
    if (rank === 'text') return { ...piece, kind: 'text' }
    return { ...piece, block: { ...piece.block, role: 'heading', level: levels[rank] } }
  })
  return withOpenings(placed, desk).map(({ block }) => block)
}

const levels = { section: 1, article: 2, heading: 3 } as const

/** A title stands above something; of many short lines in a row, only the last may be one. */
function withoutLoose(pieces: readonly Piece[]): Piece[] {
  const lastOfText = pieces.findLastIndex((piece) => !isTitled(piece) && piece.kind !== 'field')
  let run = 0
  return pieces
    .toReversed()
    .map((piece, at, reversed): Piece => {
      if (!isTitled(piece)) {
        run = 0
        return piece
      }
      const above = reversed[at + 1]
      const isLast = pieces.length - 1 - at > lastOfText
      const isBroken = above?.kind === 'text' && /[，、,]$/u.test(above.words)
      run++
      return isLast || isBroken || run > mostInRow ? { ...piece, kind: 'text' } : piece
    })
    .toReversed()
}

/** Titles that may stand directly above one another: of a section, and an article in two lines. */
const mostInRow = 3
