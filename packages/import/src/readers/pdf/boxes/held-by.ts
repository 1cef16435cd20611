import type { Placed, Row } from '../rows/row.ts'
import { rowsIn } from '../rows-in.ts'
import type { ListUnit, ParagraphUnit, Unit } from '../unit.ts'
import type { Enclosure, Part } from './enclosures-on.ts'
import { isAtHeight, isOnGround } from './is-on-ground.ts'

/** Units that stand one after the other in what sets them off. */
export interface Held {
  units: [HeldUnit, ...HeldUnit[]]
  /** Where among all units the first and the last of them stand. */
  start: number
  end: number
  by: Enclosure['by']
}

/** From where to where a unit stands on a page, and its place among all. */
export interface Height {
  index: number
  top: number
  bottom: number
}

export type HeldUnit = ParagraphUnit | ListUnit

interface Around {
  units: readonly Unit[]
  /** By the numbers of pages. */
  places: ReadonlyMap<number, readonly Height[]>
}

/** What an enclosure holds of the units on its pages; `undefined` where that is a part of something. */
export function heldBy(enclosure: Enclosure, around: Around): Held | undefined {
  const inside = unitsIn(enclosure, around)
  const [start, ...others] = [...inside.keys()].sort((one, other) => one - other)
  if (start === undefined) return undefined
  let end = nextOf(start, around)
  for (const index of others) {
    if (index !== end) return undefined
    end = nextOf(index, around)
  }
  const [first, ...rest] = [start, ...others].flatMap((index) => inside.get(index) ?? [])
  return first && { units: [first, ...rest], start, end, by: enclosure.by }
}

/** Whole units by their places; none where a part of one is inside, or something that is no text. */
function unitsIn(enclosure: Enclosure, { units, places }: Around): Map<number, HeldUnit> {
  const found = new Map<number, HeldUnit>()
  for (const part of enclosure.parts) {
    for (const { index, top, bottom } of places.get(part.page) ?? []) {
      const unit = units[index]
      if (bottom < part.top || top > part.bottom || !unit || isOutside(unit)) continue
      const rows = rowsIn(unit)
      const inside = rows.filter((row) => partAt(row, enclosure) !== undefined).length
      if (inside === 0) continue
      const isBeside = enclosure.by === 'bar' && !isSetIn(unit, enclosure)
      if (inside < rows.length || !isText(unit) || isBeside) return new Map()
      found.set(index, unit)
    }
  }
  return found
}

/** Where the next unit of the text stands. */
function nextOf(place: number, { units }: Around): number {
  let next = place + 1
  while (isOutside(units[next])) next++
  return next
}

const isOutside = (unit: Unit | undefined): boolean => unit?.type === 'aside' || unit?.type === 'note'

const isText = (unit: Unit): unit is HeldUnit => unit.type === 'paragraph' || unit.type === 'list'

const partAt = (row: Row, { by, parts }: Enclosure): Part | undefined =>
  parts.find((part) => isWithin(row, { ...part, by }))

function isWithin(row: Row, { by, ...part }: Part & Pick<Enclosure, 'by'>): boolean {
  if (by === 'ground') return isOnGround(row, part)
  if (!isAtHeight(row, part)) return false
  // What is between lines may be wider than they are.
  if (by === 'lines') return row.left < part.right && row.right > part.left
  return row.left > part.left && row.left - part.right < row.size * farthest
}

/** In ems: how far from a bar lines begin. */
const farthest = 3

/** Whether a bar is within the column of the lines, which are set in behind it: it does not part two columns. */
const isSetIn = (unit: Unit, enclosure: Enclosure): boolean =>
  unit.type !== 'paragraph' || unit.rows.every((placed) => isBehind(placed, partAt(placed.row, enclosure)))

const isBehind = ({ row, column }: Placed, bar: Part | undefined): boolean =>
  bar !== undefined && bar.left > column.left - row.size * 0.5 && row.left > column.left + row.size * 0.3
