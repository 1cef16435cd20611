import { namesIn } from '../../page/is-tagged.ts'
import type { Structure } from '../../page/pdf-page.ts'
import { rowsIn } from '../../rows-in.ts'
import type { Unit } from '../../unit.ts'

export interface Figure {
  /** The names of the marked content in it. */
  tags: ReadonlySet<string>
  alt: string | undefined
}

/** The figures of a structure in their order, the innermost of those that stand in one another. */
export function figuresOf(tree: Structure): Figure[] {
  const inside = tree.children.flatMap((child) => (typeof child === 'string' ? [] : figuresOf(child)))
  if (tree.role !== 'Figure') return inside
  const taken = new Set(inside.flatMap(({ tags }) => [...tags]))
  const own = new Set(namesIn(tree).filter((name) => !taken.has(name)))
  return [...inside, { tags: own, alt: tree.alt }]
}

/** Behind which unit a picture stands in the structure of its page, by its index; `undefined` where that does not have it. */
export function placeByTag(units: readonly Unit[], tag: string, tree: Structure): number | undefined {
  const names = namesIn(tree)
  const at = names.indexOf(tag)
  if (at < 0) return undefined
  const places = placesOf(units)
  const before = names.slice(0, at).findLast((name) => places.has(name))
  if (before !== undefined) return places.get(before)?.last
  const after = names.slice(at + 1).find((name) => places.has(name))
  const first = after === undefined ? undefined : places.get(after)
  if (!first) return undefined
  // What goes on from the page before is not cut in two.
  return first.isBegun ? first.first : first.first - 1
}

interface UnitPlace {
  first: number
  last: number
  /** That its unit began on an earlier page. */
  isBegun: boolean
}

function placesOf(units: readonly Unit[]): Map<string, UnitPlace> {
  const found = new Map<string, UnitPlace>()
  units.forEach((unit, index) => {
    if (unit.type === 'aside' || unit.type === 'note') return
    const rows = rowsIn(unit)
    for (const row of rows) {
      for (const { tag } of row.items) {
        if (tag === undefined) continue
        const place = found.get(tag)
        if (place) place.last = index
        else found.set(tag, { first: index, last: index, isBegun: row.page !== rows[0]?.page })
      }
    }
  })
  return found
}
