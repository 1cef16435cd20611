import { allPieces } from '../grammar/pieces.ts'
import type { Random } from '../random.ts'

interface TextOptions {
  chance: Random
  /** Another text, to splice with. */
  other: string
}

/** Inputs are kept short: what long ones do is asked by the ceilings. */
export const LONGEST = 4000

/** A text with one change. */
export function mutateText(text: string, options: TextOptions): string {
  return options.chance.pick(changes)(text, options).slice(0, LONGEST)
}

const changes: ((text: string, options: TextOptions) => string)[] = [
  function remove(text, { chance }) {
    const { before, after } = cut(text, chance)
    return before + after
  },
  function repeat(text, { chance }) {
    const { before, span, after } = cut(text, chance)
    return before + span.repeat(2 + chance.below(chance.pick([1, 8, 60]))) + after
  },
  function swap(text, { chance }) {
    const { before, span, after } = cut(text, chance)
    const second = cut(after, chance)
    return before + second.span + second.before + span + second.after
  },
  function splice(text, { chance, other }) {
    const { before, after } = cut(text, chance)
    return before + cut(other, chance).span + after
  },
  function join(text, { chance, other }) {
    return cut(text, chance).before + cut(other, chance).after
  },
  insert,
  insert,
  insert,
]

/** Most changes insert a piece of the grammars, once or a few times, or around a span. */
function insert(text: string, { chance }: TextOptions): string {
  const { before, span, after } = cut(text, chance)
  const piece = chance.pick(allPieces)
  return (
    before +
    chance.pick([
      piece + span,
      piece + span + piece,
      piece.repeat(1 + chance.below(4)),
      piece + chance.pick(allPieces),
    ]) +
    after
  )
}

interface Cut {
  before: string
  span: string
  after: string
}

/** A span of a text, mostly a short one, between whole characters. */
function cut(text: string, { below, pick }: Random): Cut {
  const characters = [...text]
  const start = below(characters.length + 1)
  const end = start + below(Math.min(characters.length - start, pick([1, 4, 16, 200])) + 1)
  return {
    before: characters.slice(0, start).join(''),
    span: characters.slice(start, end).join(''),
    after: characters.slice(end).join(''),
  }
}
