import type { BulletMarker, OrderedMarker } from '@cec-bulletin/schema'
import type { Numbering } from '../../../source/blocks.ts'
import { elementOf, elementsOf, settingOf, type XmlElement } from '../xml/xml-element.ts'
import { markerOf } from './marker-of.ts'

/** Gives the number of the next paragraph in a list; the paragraphs have to be asked for in their order. */
export type Count = (list: string, depth: number) => Numbering | undefined

/** Counts as Word does: lists of one definition go on from one another, and a deeper level begins anew below each item. */
export function countersOf(root: XmlElement | undefined): Count {
  const definitions = new Map(
    elementsOf(root, 'w:abstractNum').map((one) => [one.attributes.get('w:abstractNumId'), levelsOf(one)]),
  )
  const lists = new Map(elementsOf(root, 'w:num').map((one) => [one.attributes.get('w:numId') ?? '', one]))
  const counters = new Map<string, (number | undefined)[]>()
  const begun = new Set<string>()
  return (list, depth) => {
    const element = lists.get(list)
    const definition = settingOf(element, 'w:abstractNumId')
    if (!element || definition === undefined) return undefined
    const overrides = elementsOf(element, 'w:lvlOverride')
    const override = overrides.find(({ attributes }) => attributes.get('w:ilvl') === `${depth}`)
    const own = elementOf(override, 'w:lvl')
    const level = own ? levelOf(own) : definitions.get(definition)?.get(depth)
    if (!level) return undefined
    const restart = settingOf(override, 'w:startOverride')
    const first = restart === undefined ? level.start : Number(restart)
    const counted = counters.get(definition) ?? []
    const last = counted[depth]
    const isNew = last === undefined || (restart !== undefined && !begun.has(`${list}/${depth}`))
    begun.add(`${list}/${depth}`)
    const number = isNew ? first : last + 1
    counters.set(definition, [...Array.from({ length: depth }, (_, above) => counted[above]), number])
    const { ordered, marker } = level
    return { list, depth, ordered, ...(marker && { marker }), ...(ordered && { number }) }
  }
}

interface Level {
  start: number
  ordered: boolean
  marker?: BulletMarker | OrderedMarker
}

const levelsOf = (definition: XmlElement) =>
  new Map(
    elementsOf(definition, 'w:lvl').map((level) => [Number(level.attributes.get('w:ilvl')), levelOf(level)]),
  )

function levelOf(level: XmlElement): Level {
  const format = settingOf(level, 'w:numFmt') ?? 'decimal'
  const marker = markerOf(format, settingOf(level, 'w:lvlText') ?? '')
  return {
    start: Number(settingOf(level, 'w:start') ?? 1),
    ordered: format !== 'bullet' && format !== 'none',
    ...(marker !== undefined && { marker }),
  }
}
