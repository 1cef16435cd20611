import type { BulletMarker, OrderedMarker } from '@cec-bulletin/schema/model'

const classes: Record<BulletMarker | OrderedMarker, string> = {
  '※': 'marker-reference',
  '●': 'marker-disc',
  '○': 'marker-circle',
  '◆': 'marker-diamond',
  '◇': 'marker-open-diamond',
  '■': 'marker-square',
  '□': 'marker-open-square',
  '★': 'marker-star',
  '☆': 'marker-open-star',
  '▲': 'marker-triangle',
  '△': 'marker-open-triangle',
  '→': 'marker-arrow',
  '✓': 'marker-check',
  '01.': 'marker-leading-zero',
  '1)': 'marker-parenthesis',
  '一、': 'marker-chinese',
  '（一）': 'marker-chinese-parentheses',
}

/** In the tree a marker is a class; the stylesheet draws it. */
export const markerClasses: ReadonlyMap<string, string> = new Map(Object.entries(classes))
