import type { Piece } from '../piece.ts'

/** The lines of which a tool wrote those of both columns without blank ones between them: some of them hold both. */
export function mixedIn(lines: readonly Piece[]): Set<Piece> {
  const mixed = new Set<Piece>()
  let run: Piece[] = []
  for (const [index, line] of lines.entries()) {
    run.push(line)
    const next = lines[index + 1]
    if (next?.gap === 0) continue
    if (run.some(({ side }) => side !== undefined)) for (const one of run) mixed.add(one)
    run = []
  }
  return mixed
}
