import type { Change } from '@cec-bulletin/links'

export interface Piece {
  text: string
  fate: 'kept' | 'removed' | 'added'
}

/** The address before and after in one line: what went away, what came in its place, what stayed. */
export function markChanges(address: string, changes: Change[]): Piece[] {
  return changes.reduce(applyChange, [{ text: address, fate: 'kept' }]).filter(({ text }) => text !== '')
}

// A change counts its offsets in the text as it stands at its turn, where nothing removed is left.
function applyChange(pieces: Piece[], { start, end, after }: Change): Piece[] {
  const result: Piece[] = []
  let offset = 0
  let inserted = false
  const insert = () => {
    if (!inserted) result.push({ text: after, fate: 'added' })
    inserted = true
  }
  for (const piece of pieces) {
    if (piece.fate === 'removed') {
      result.push(piece)
      continue
    }
    const from = clamp(start - offset, piece.text.length)
    const to = clamp(end - offset, piece.text.length)
    result.push({ ...piece, text: piece.text.slice(0, from) })
    // What an earlier change had added and this one takes away was never there for the reader.
    if (piece.fate === 'kept') result.push({ text: piece.text.slice(from, to), fate: 'removed' })
    offset += piece.text.length
    if (offset >= end) insert()
    result.push({ ...piece, text: piece.text.slice(to) })
  }
  insert()
  return result
}

const clamp = (value: number, most: number) => Math.min(Math.max(value, 0), most)
