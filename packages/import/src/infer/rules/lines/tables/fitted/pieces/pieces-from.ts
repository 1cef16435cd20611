import { startsField } from '../../../../../../lines/joining/starts-block.ts'
import type { LineBlock } from '../../../../../../lines/line.ts'
import { widthOf } from '../../../../../../lines/width-of.ts'
import { wordsOf } from '../../../../../../source/words-of.ts'
import { cutAt } from '../../count-cells.ts'
import type { Lines } from '../../measure-line.ts'
import { isBetween } from '../../standing/is-between.ts'
import { brokenCost } from '../costs/broken-cost.ts'
import type { Piece } from './piece.ts'
import { placesIn } from './places-in.ts'

/** The pieces of the lines from one on, as far as they may be of one table. */
export function piecesFrom(lines: Lines, { index, text }: { index: number; text: string }): Piece[] {
  const pieces: Piece[] = []
  const names = lines[index]?.line
  const areUnitsApart = names !== undefined && / 单位(?: |$)/u.test(wordsOf(names.inlines, text))
  for (let at = index; at < index + mostLines; at++) {
    const line = lines[at]?.line
    const row = line && line.line.length <= longest ? rowOf(line, { text, areUnitsApart }) : undefined
    const above = pieces.at(-1)?.words ?? ''
    if (!row || row.endsTable === 'always' || (row.endsTable === 'often' && !isNumber(above))) break
    const [first, ...others] = row.pieces
    if (first) pieces.push({ ...first, broken: brokenCost(above, first) }, ...others)
  }
  return pieces
}

const isNumber = (words: string) => /^[\d.,]+$/u.test(words)

/** Nobody waits for longer ones. */
const mostLines = 60

/** In characters. */
const longest = 100

interface Row {
  pieces: readonly Piece[]
  /** `often` what may be the last cell of a row behind a number, too: `一、五号楼`. */
  endsTable: 'always' | 'often' | 'never'
}

function rowOf(line: LineBlock, { text, areUnitsApart }: { text: string; areUnitsApart: boolean }): Row {
  if (areUnitsApart) return readRow(line, { text, areUnitsApart })
  const row = known.get(line) ?? readRow(line, { text, areUnitsApart })
  known.set(line, row)
  return row
}

/** Each line is asked about from every line above it where a table may begin, and never changes. */
const known = new WeakMap<LineBlock, Row>()

function readRow(line: LineBlock, { text, areUnitsApart }: { text: string; areUnitsApart: boolean }): Row {
  const words = wordsOf(line.inlines, text)
  const endsOften = isBetween(words)
  const endsAlways = startsField(words) || mark.test(words) || (endsOften && line.line.width > widestLast)
  return {
    pieces: piecesOf(line, { words, areUnitsApart }),
    endsTable: endsAlways ? 'always' : endsOften ? 'often' : 'never',
  }
}

/** In ems. */
const widestLast = 8

/** Of an item, of whom a quote is by, or of an address. */
const mark = /^\s*(?:[※●○◆◇■□★☆▲△→✓•▪➢]|——|https?:|www\.|[-—–]\s*[^\s\d])/u

function piecesOf(
  line: LineBlock,
  { words, areUnitsApart }: { words: string; areUnitsApart: boolean },
): Piece[] {
  const isLatin = !/[\u2e80-\uffef]/u.test(words)
  const places = placesIn(words, { areUnitsApart })
  const parts = cutAt(words, places).map((part) => part.trim())
  return parts.map((said, at): Piece => {
    const broken = brokenCost(parts[at - 1] ?? '', { words: said, isLatin })
    const piece = { line, words: said, width: widthOf(said), isLatin, broken }
    const place = places[at - 1]
    if (!place) return { ...piece, parted: (line.line.gap ?? 0) > 0 ? 'blank' : 'line' }
    const { parted, strength, ...gap } = place
    return { ...piece, gap, parted, ...(strength !== undefined && { strength }) }
  })
}
