import type { Labels } from '@cec-bulletin/schema'

/** Where blocks are written. */
export interface Place {
  /** What each new line begins with, as `> ` in a quote. */
  indent: string
  labels: Labels
  /** Write marks bare where CommonMark would not close them. */
  bare: boolean
  /** Whether some reader takes the blocks here for one paragraph, in which a second bare `~` would close the first. */
  joined?: boolean | undefined
}

export function indented(place: Place, indent: string): Place {
  return { indent: place.indent + indent, labels: place.labels, bare: place.bare, joined: place.joined }
}

/** What stands between two blocks. */
export function blankLine(place: Place): string {
  return place.indent === '' ? '\n\n' : `\n${place.indent.trimEnd()}\n${place.indent}`
}
