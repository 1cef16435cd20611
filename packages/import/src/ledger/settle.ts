import { isInDraft, type Piece, type Trace, textOfPiece } from '../trace/trace.ts'
import type { Entry } from './entry.ts'

/** The draft in plain texts, and the entry of each piece with the pointer to the text that holds it. */
export function settle(traced: unknown, source: string): { value: unknown; entries: Entry[] } {
  const entries: Entry[] = []
  let furthest = -1
  const value = plain(traced, '')
  return { value, entries }

  function plain(node: unknown, pointer: string): unknown {
    if (Array.isArray(node)) return node.map((entry, index) => plain(entry, `${pointer}/${index}`))
    if (typeof node !== 'object' || node === null) return node
    if (isTrace(node)) return textAt(node, pointer)
    const fields = Object.entries(node).filter(([, field]) => field !== undefined)
    return Object.fromEntries(fields.map(([key, field]) => [key, plain(field, `${pointer}/${key}`)]))
  }

  function textAt({ pieces }: Trace, pointer: string): string {
    const texts = pieces.map((piece) => textOfPiece(piece, source))
    const isInOrder = pieces.every(({ from }, index) => index === 0 || from >= (pieces[index - 1]?.from ?? 0))
    let at = 0
    pieces.forEach((piece, index) => {
      const entry = entryOf(piece, pointer)
      entries.push(isInOrder || entry.to === undefined ? entry : { ...entry, at })
      at += texts[index]?.length ?? 0
    })
    return texts.join('')
  }

  function entryOf(piece: Piece, pointer: string): Entry {
    if (!isInDraft(piece)) return piece
    const isBehind = piece.fate === 'kept' && piece.from < furthest
    if (piece.fate === 'kept') furthest = Math.max(furthest, piece.from)
    const { from, length, rule, text } = piece
    const fate = isBehind ? 'moved' : piece.fate
    return { from, length, fate, to: pointer, rule, ...(text !== undefined && { text }) }
  }
}

const isTrace = (node: object): node is Trace => 'pieces' in node
