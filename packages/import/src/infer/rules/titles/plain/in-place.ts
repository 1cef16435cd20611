import type { Desk } from '../../../desk/desk.ts'
import { likeness } from '../../../words/likeness.ts'
import { isTitled, type Piece, type Titled } from './piece.ts'

/**
 * In what order the pieces belong together: of two titles that stand over each other's text, each over its own; a title
 * below its text, above it. The words of the text say so; the editor is asked.
 */
export function inPlace(pieces: readonly Piece[], desk: Desk): { pieces: Piece[]; behind: Set<Piece> } {
  // Who marks titles in a typed text knows where they belong.
  const isMarked = pieces.some((piece) => isTitled(piece) && piece.block.role === 'heading')
  if (isMarked) return { pieces: [...pieces], behind: new Set() }
  const crossed = uncross(reunite(pieces), desk)
  const found: Piece[] = []
  const behind = new Set<Piece>()
  crossed.pieces.forEach((piece, index) => {
    const above = found.at(-1)
    if (isTitled(piece) && above?.kind === 'text' && !crossed.settled.has(piece)) {
      const next = crossed.pieces[index + 1]
      if (isBehind(piece, { above, next }) && askBehind(piece, desk)) {
        behind.add(piece)
        found.splice(found.length - 1, 0, piece)
        return
      }
    }
    found.push(piece)
  })
  return { pieces: found, behind }
}

/** Whether the text above a title has its words and what is below has not. */
function isBehind({ words }: Titled, { above, next }: { above: Piece; next: Piece | undefined }): boolean {
  // A list needs a title more than the text above it does.
  if (next?.kind === 'item') return false
  const here = likeness(words, above.words)
  const there =
    next && !isTitled(next) && next.kind !== 'section' ? likeness(words, next.words.slice(0, lead)) : 0
  return here >= 0.7 && here - there >= 0.25
}

/** A column has no more of them. */
const mostPieces = 40

/** So many characters of a text say what it is about. */
const lead = 150

function askBehind({ words, block }: Titled, desk: Desk): boolean {
  return (
    desk.ask({
      rule: 'title-behind',
      at: block.line.from,
      text: words,
      question: {
        en: 'Does this title belong to the text above it or below it?',
        zh: '这个标题属于它上面的文字，还是下面的文字？',
      },
      choices: ['above', 'below'],
      standard: 'above',
      confidence: 0.7,
    }) === 'above'
  )
}

/**
 * Of two titles directly one above the other, as a tool writes those of two columns, the second goes to the text further
 * down that says it, where the text below it does not.
 */
function reunite(pieces: readonly Piece[]): Piece[] {
  const found = [...pieces]
  pieces.forEach((piece, index) => {
    const next = pieces[index + 1]
    if (!isTitled(piece) || !isTitled(pieces[index - 1]) || next?.kind !== 'text') return
    if (likeness(piece.words, next.words) > 0.2) return
    const near = pieces.slice(index + 1, index + 1 + mostPieces)
    const until = near.findIndex((one) => isTitled(one) || one.kind === 'section')
    const target = near
      .slice(1, until < 0 ? near.length : until)
      .find((one) => one.kind === 'text' && likeness(piece.words, one.words.slice(0, lead)) >= 0.5)
    if (!target) return
    found.splice(found.indexOf(piece), 1)
    found.splice(found.indexOf(target), 0, piece)
  })
  return found
}

/** Two titles in a row with text under each, where each text says the title of the other. */
function uncross(pieces: readonly Piece[], desk: Desk): { pieces: Piece[]; settled: Set<Piece> } {
  const found = [...pieces]
  const settled = new Set<Piece>()
  const places = pieces.flatMap((piece, index) => (isTitled(piece) ? [index] : []))
  places.forEach((at, nth) => {
    const next = places[nth + 1]
    const [one, other] = [found[at], next === undefined ? undefined : found[next]]
    if (next === undefined || !isTitled(one) || !isTitled(other) || settled.has(one)) return
    const first = leadAt(pieces, at)
    const second = leadAt(pieces, next)
    if (first === '' || second === '' || pieces.slice(at, next).some(({ kind }) => kind === 'section')) return
    const [ownFirst, ownSecond] = [likeness(one.words, first), likeness(other.words, second)]
    const [crossFirst, crossSecond] = [likeness(one.words, second), likeness(other.words, first)]
    const gain = crossFirst + crossSecond - ownFirst - ownSecond
    // Where each is said by the text above it, both stand below their texts.
    const above = pieces[at - 1]
    const asBehind =
      above?.kind === 'text' ? likeness(one.words, above.words) + crossSecond - ownFirst - ownSecond : 0
    if (gain < leastGain || asBehind > gain || crossFirst <= ownFirst || crossSecond <= ownSecond) return
    settled.add(one).add(other)
    if (!askCrossed(one, other, desk)) return
    found[at] = other
    found[next] = one
  })
  return { pieces: found, settled }
}

const leastGain = 0.4

function leadAt(pieces: readonly Piece[], index: number): string {
  let words = ''
  for (let at = index + 1; pieces[at]?.kind === 'text' && words.length < lead; at++)
    words += pieces[at]?.words ?? ''
  return words.slice(0, lead)
}

function askCrossed(one: Titled, other: Titled, desk: Desk): boolean {
  return (
    desk.ask({
      rule: 'crossed-titles',
      at: one.block.line.from,
      text: `${one.words}▏${other.words}`,
      question: {
        en: 'Each of these titles seems to stand over the text of the other. Should they change places?',
        zh: '这两个标题似乎各自站在对方的正文之上，要对调吗？',
      },
      choices: ['swap', 'keep'],
      standard: 'swap',
      confidence: 0.8,
    }) === 'swap'
  )
}
