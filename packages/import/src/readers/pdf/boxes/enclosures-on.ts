import { groupsOf } from '../layout/tables/groups-of.ts'
import { isUpright } from '../layout/tables/is-upright.ts'
import { placesOf } from '../layout/tables/places-of.ts'
import type { Stroke } from '../page/drawings-of.ts'
import type { PdfPage } from '../page/pdf-page.ts'

/** What is drawn to set some lines of a page off from the others. */
export interface Enclosure {
  /** A ground or a frame around them, a bar at their left, or lines above and below. */
  by: 'ground' | 'bar' | 'lines'
  /** One for each column and page over which it goes. */
  parts: [Part, ...Part[]]
}

/** In points from the left and the top of its page. */
export interface Part extends Stroke {
  page: number
}

/** What sets lines of a page off: programs draw it as a rectangle, as four lines, or as pieces for each paragraph. */
export function enclosuresOn({ number: page, areas, width, height }: PdfPage): Enclosure[] {
  const grounds = groundsIn(areas.filter((area) => isGround(area) && !isPage(area, { width, height })))
  const groups = groupsOf(areas.filter(isLine))
  const frames = groups.filter(isFrame).map(extentOf)
  const bars = groups.filter((group) => group.every(isUpright) && isOnePlace(group)).map(extentOf)
  const level = groups.filter((group) => group.every((line) => !isUpright(line)) && isOneHeight(group))
  const drawn = (by: Enclosure['by'], found: readonly Stroke[]) =>
    found.map((area): Enclosure => ({ by, parts: [{ ...area, page }] }))
  const found = [
    ...drawn('ground', [...grounds, ...frames]),
    ...drawn('bar', bars),
    ...drawn('lines', betweenLines(level.map(extentOf))),
  ]
  return found.length > most ? [] : found
}

/** On a page; more are a drawing. */
const most = 100

/** In points: thicker than any line. */
const thick = 8

const isLine = ({ left, right, top, bottom }: Stroke) => Math.min(right - left, bottom - top) < thick

/** In points: of a few letters at least, and as high as a line. */
const isGround = ({ left, right, top, bottom }: Stroke) => right - left > 40 && bottom - top > 10

const isPage = ({ left, right, top, bottom }: Stroke, page: Pick<PdfPage, 'width' | 'height'>) =>
  (right - left) * (bottom - top) > page.width * page.height * 0.7

/** Grounds that touch one below the other are one; those that touch side by side are of the cells of a table. */
function groundsIn(areas: readonly Stroke[]): Stroke[] {
  const found: Stroke[] = []
  const down = [...areas].sort((one, other) => one.top - other.top)
  const open = new Map<string, number>()
  const edges = new Set(down.map(({ left, top, bottom }) => placeOf(left, top, bottom)))
  const isBesideOther = ({ right, top, bottom }: Stroke) => edges.has(placeOf(right, top, bottom))
  const cells = new Set(
    down
      .filter(isBesideOther)
      .flatMap(({ left, right, top, bottom }) => [placeOf(left, top, bottom), placeOf(right, top, bottom)]),
  )
  for (const area of down) {
    const { left, right, top, bottom } = area
    if (cells.has(placeOf(left, top, bottom))) continue
    const column = placeOf(left, right)
    const above = found[open.get(column) ?? -1]
    if (above && top - above.bottom < near) above.bottom = Math.max(above.bottom, bottom)
    else open.set(column, found.push({ ...area }) - 1)
  }
  return found
}

/** In points. */
const near = 1.5

const placeOf = (...values: number[]) => values.map(Math.round).join(' ')

/** Two lines down the page with some between them above and below, and none else. */
function isFrame(group: readonly Stroke[]): boolean {
  const upright = group.filter(isUpright)
  const level = group.filter((line) => !isUpright(line))
  const { top, bottom, ...sides } = extentOf(group)
  if (upright.length < 2 || sides.right - sides.left < 40 || !isGround({ top, bottom, ...sides }))
    return false
  const rows = placesOf(level.map((line) => (line.top + line.bottom) / 2))
  return placesOf(upright.map((line) => (line.left + line.right) / 2)).length === 2 && rows.length === 2
}

const isOnePlace = (group: readonly Stroke[]) => placesOf(group.map(({ left }) => left)).length === 1

const isOneHeight = (group: readonly Stroke[]) => placesOf(group.map(({ top }) => top)).length === 1

function extentOf(group: readonly Stroke[]): Stroke {
  return {
    left: Math.min(...group.map(({ left }) => left)),
    right: Math.max(...group.map(({ right }) => right)),
    top: Math.min(...group.map(({ top }) => top)),
    bottom: Math.max(...group.map(({ bottom }) => bottom)),
  }
}

/** What is between each line and the next one below that begins and ends where it does. */
function betweenLines(lines: readonly Stroke[]): Stroke[] {
  const last = new Map<string, Stroke>()
  return [...lines]
    .sort((one, other) => one.top - other.top)
    .flatMap((line): Stroke[] => {
      const key = placeOf(line.left, line.right)
      const above = last.get(key)
      last.set(key, line)
      if (!above || line.right - line.left < 40 || line.top - above.bottom < thick) return []
      return [{ left: line.left, right: line.right, top: above.top, bottom: line.bottom }]
    })
}
