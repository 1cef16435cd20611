import { gapAbove, gapBetween, isTitled, type Piece } from './piece.ts'

/**
 * Where titles stand directly above their text, a short line within an article that blank lines set off on both sides is
 * none: the caption of a picture that the text does not have, or a line by itself.
 */
export function withoutLoneLines(pieces: readonly Piece[]): Piece[] {
  const below = pieces.flatMap((piece, index) => {
    const next = pieces[index + 1]
    const gap = isTitled(piece) && next?.kind === 'text' ? gapBetween(piece, next) : undefined
    return gap === undefined ? [] : [{ piece, index, gap }]
  })
  const close = below.filter(({ gap }) => gap === 0).length
  if (close < fewest || close < below.length * 0.7) return [...pieces]
  const lone = new Set<Piece>()
  for (const { piece, index, gap } of below)
    if (gap > 0 && pieces[index - 1]?.kind === 'text' && (gapAbove(pieces, index) ?? 0) > 0) lone.add(piece)
  return pieces.map((piece): Piece => (lone.has(piece) ? { ...piece, kind: 'text' } : piece))
}

/** Titles that show how they are set. */
const fewest = 3
