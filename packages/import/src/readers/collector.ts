import type { Range } from '../source/range.ts'
import type { Place } from '../source/source.ts'

/** Gathers the characters of a document, and where each of them stands. */
export interface Collector {
  /** Puts characters behind those that are there. */
  put: (text: string, address: Address) => Range
  /** What was put so far. */
  finish: () => { text: string; places: Place[] }
}

type Address = Omit<Place, keyof Range>

export function createCollector(): Collector {
  const texts: string[] = []
  const places: Place[] = []
  let length = 0
  return {
    put(text, address) {
      const range = { from: length, length: text.length }
      if (text !== '') {
        const last = places.at(-1)
        if (last && goesOn(last, address))
          places[places.length - 1] = { ...last, length: last.length + text.length }
        else places.push({ ...range, ...address })
        texts.push(text)
        length += text.length
      }
      return range
    },
    finish: () => ({ text: texts.join(''), places: [...places] }),
  }
}

/** Whether what stands at `address` follows the place directly, in the same paragraph. */
function goesOn(place: Place, address: Address): boolean {
  const { part, paragraph, page, offset, line } = address
  return (
    place.part === part &&
    place.paragraph === paragraph &&
    place.page === page &&
    line === undefined &&
    offset !== undefined &&
    place.offset !== undefined &&
    place.offset + place.length === offset
  )
}
