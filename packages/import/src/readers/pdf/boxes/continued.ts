import type { Enclosure, Part } from './enclosures-on.ts'

/** Each enclosure of a page that may go on in the next column or on the next page, with its rest. */
export function continued(pages: readonly (readonly Enclosure[])[]): Enclosure[] {
  const sorted = pages.map((page) => [...page].sort((one, other) => compare(one.parts[0], other.parts[0])))
  return sorted.flatMap((page, index) =>
    page.flatMap(({ by, parts: [part] }): Enclosure[] => {
      const isRest = (other: Enclosure) => other.by === by && isBehind(other.parts[0], part)
      const rest = by === 'lines' ? undefined : (page.find(isRest) ?? sorted[index + 1]?.find(isRest))
      return rest ? [{ by, parts: [part, rest.parts[0]] }] : []
    }),
  )
}

const compare = (one: Part, other: Part) => one.left - other.left || one.top - other.top

/** Whether a part is as wide as another, and in a later column or on a later page. */
function isBehind(part: Part, before: Part): boolean {
  if (Math.abs(part.right - part.left - (before.right - before.left)) > near) return false
  return part.page > before.page || (part.left > before.right && part.top < before.bottom)
}

/** In points. */
const near = 2
