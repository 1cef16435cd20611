import type { BulletMarker, OrderedMarker } from '@cec-bulletin/schema'

/** The marker of a list by its classes. */
export function markerOf(classes: readonly string[]): BulletMarker | OrderedMarker | undefined {
  return classes.map((name) => markers.get(name)).find((marker) => marker !== undefined)
}

/** As @cec-bulletin/html writes them. */
const markers: ReadonlyMap<string, BulletMarker | OrderedMarker> = new Map<
  string,
  BulletMarker | OrderedMarker
>([
  ['marker-reference', '※'],
  ['marker-disc', '●'],
  ['marker-circle', '○'],
  ['marker-diamond', '◆'],
  ['marker-open-diamond', '◇'],
  ['marker-square', '■'],
  ['marker-open-square', '□'],
  ['marker-star', '★'],
  ['marker-open-star', '☆'],
  ['marker-triangle', '▲'],
  ['marker-open-triangle', '△'],
  ['marker-arrow', '→'],
  ['marker-check', '✓'],
  ['marker-leading-zero', '01.'],
  ['marker-parenthesis', '1)'],
  ['marker-chinese', '一、'],
  ['marker-chinese-parentheses', '（一）'],
])
