const MOST = 64

/**
 * The names that a regular expression spells, where it spells few: letters, escaped signs, groups of alternatives, what
 * may be missing, and at the end whatever letters follow (`*`). Nothing where it says more than that.
 */
export function expandPattern(pattern: string): string[] | undefined {
  try {
    const names = new Set(readAlternatives(pattern.replace(/^\^/, '').replace(/(?<!\\)\$$/, ''), 0))
    return [...names].every((name) => name !== '' && name !== '*') ? [...names] : undefined
  } catch (error) {
    if (error instanceof SaysMore) return undefined
    throw error
  }
}

class SaysMore extends Error {}

const LETTERS = /^(?:\[[^\]]+\]|\\[wd]|\.)[*+]\??$/
const PIECE = /\((?:\?:)?|\)|\||\[[^\]]+\][*+]?\??|(?:\\[wd]|\.)[*+]\??|\\?[^()|]/g

function readAlternatives(pattern: string, depth: number): string[] {
  if (depth > 3) throw new SaysMore()
  return splitTop(pattern).flatMap((one) => readSequence(one, depth))
}

function readSequence(pattern: string, depth: number): string[] {
  let found = ['']
  const pieces = [...pattern.matchAll(PIECE)].map(([text]) => text)
  for (let index = 0; index < pieces.length; index++) {
    const piece = pieces[index] ?? ''
    let choices: string[]
    if (piece.startsWith('(')) {
      const end = groupEnd(pieces, index)
      choices = readAlternatives(pieces.slice(index + 1, end).join(''), depth + 1)
      index = end
    } else if (LETTERS.test(piece)) {
      choices = ['*']
    } else choices = [literal(piece)]
    if (pieces[index + 1] === '?') {
      choices = ['', ...choices]
      index++
    }
    found = joined(found, choices)
  }
  return found
}

function literal(piece: string): string {
  if (/^\\[._\-/%]$/.test(piece)) return piece.slice(1)
  if (!/^[\w%-]$/.test(piece)) throw new SaysMore()
  return piece
}

/** A `*` may only stand at an end. */
function joined(fronts: readonly string[], choices: readonly string[]): string[] {
  const all = fronts.flatMap((front) => choices.map((choice) => front + choice))
  if (all.length > MOST || all.some((name) => /\*./.test(name))) throw new SaysMore()
  return all
}

function groupEnd(pieces: readonly string[], start: number): number {
  let depth = 0
  for (let index = start; index < pieces.length; index++) {
    if (pieces[index]?.startsWith('(')) depth++
    if (pieces[index] === ')' && --depth === 0) return index
  }
  throw new SaysMore()
}

function splitTop(pattern: string): string[] {
  const parts = ['']
  let depth = 0
  for (const [piece] of pattern.matchAll(PIECE)) {
    if (piece.startsWith('(')) depth++
    if (piece === ')') depth--
    if (piece === '|' && depth === 0) parts.push('')
    else parts[parts.length - 1] += piece
  }
  return parts
}
