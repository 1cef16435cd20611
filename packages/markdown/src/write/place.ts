import type { Issue, Labels } from '@cec-bulletin/schema/model'

/** Where blocks are written. */
export interface Place {
  /** The issue around them, in which an error looks its place up. */
  issue: Issue
  /** What each new line begins with, as `> ` in a quote. */
  indent: string
  labels: Labels
  /** Write marks bare where CJK-friendly readers close them, though CommonMark does not. */
  bare: boolean
  /** Whether some reader takes the blocks here for one paragraph, in which a second bare `~` would close the first. */
  joined?: boolean | undefined
}

export function indented({ issue, indent, labels, bare, joined }: Place, by: string): Place {
  return { issue, indent: indent + by, labels, bare, joined }
}

/** What stands between two blocks. */
export function blankLine(place: Place): string {
  return place.indent === '' ? '\n\n' : `\n${place.indent.trimEnd()}\n${place.indent}`
}
