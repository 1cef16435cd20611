import type { List } from '@cec-bulletin/schema'

/** The two markers of the sample, and the other usual ones. */
const classes = new Map<List['marker'], string>([
  ['※', 'marker-reference'],
  ['●', 'marker-disc'],
  ['01.', 'marker-leading-zero'],
  ['1)', 'marker-parenthesis'],
  ['一、', 'marker-chinese'],
  ['（一）', 'marker-chinese-parentheses'],
])

export function markerClass(marker: List['marker']): string {
  const name = classes.get(marker)
  if (name === undefined) throw new Error(`The benchmark has no class for the marker \`${marker}\``)
  return name
}
