import type { PdfPage } from '../../page/pdf-page.ts'
import type { ImageUnit, Unit } from '../../unit.ts'
import type { Placement } from '../drawn/placement.ts'
import { placeByBox } from './place-by-box.ts'
import { figuresOf, placeByTag } from './place-by-tag.ts'

interface PlaceOptions {
  pages: readonly PdfPage[]
  placements: readonly Placement[]
  /** The path of the file of each placement that has one. */
  paths: ReadonlyMap<Placement, string>
}

/** The units, with pictures among them: where the structure has them, or else where they stand on the page. */
export function placePictures(units: readonly Unit[], { pages, placements, paths }: PlaceOptions): Unit[] {
  const behind = new Map<number, ImageUnit[]>()
  for (const page of pages) {
    const own = placements.filter((placement) => placement.page === page.number && paths.has(placement))
    const figures = page.tree ? figuresOf(page.tree) : []
    const inOrder = page.tree ? byOrder(own, figures) : byPlace(own)
    for (const placement of inOrder) {
      const figure = figures.find(({ tags }) => placement.tag !== undefined && tags.has(placement.tag))
      const index =
        (placement.tag === undefined || !page.tree
          ? undefined
          : placeByTag(units, placement.tag, page.tree)) ?? placeByBox(units, placement)
      const path = paths.get(placement) ?? ''
      const unit: ImageUnit = {
        type: 'image',
        page: page.number,
        path,
        ...(figure?.alt !== undefined && { alt: figure.alt }),
      }
      const others = behind.get(index)
      if (others) others.push(unit)
      else behind.set(index, [unit])
    }
  }
  return [...(behind.get(-1) ?? []), ...units.flatMap((unit, index) => [unit, ...(behind.get(index) ?? [])])]
}

/** From the top to the bottom; those side by side from the left. */
const byPlace = (placements: readonly Placement[]): Placement[] =>
  [...placements].sort(({ box: one }, { box: other }) =>
    one.top < other.bottom - near && other.top < one.bottom - near
      ? one.left - other.left
      : one.top - other.top,
  )

/** In points. */
const near = 8

const byOrder = (placements: readonly Placement[], figures: ReturnType<typeof figuresOf>): Placement[] => {
  const rank = ({ tag }: Placement) => figures.findIndex(({ tags }) => tag !== undefined && tags.has(tag))
  return byPlace(placements).sort((one, other) => rank(one) - rank(other))
}
