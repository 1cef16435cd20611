import { type Issue, type Labels, labelsFor } from '@cec-bulletin/schema/model'

/** Where text is written. */
export interface TextPlace {
  /** The issue around it, in which an error looks its place up. */
  issue: Issue
  /** What each new line begins with. */
  indent: string
  /** What stands for a line break, where it is no new line. */
  lineEnd?: string
  labels: Labels
  /** Whether an address stands in full-width parentheses, as between Chinese characters. */
  wide: boolean
  /** Whether an address stands apart from all that is none. */
  apart: boolean
  /** How many addresses have an edge on either side so far. */
  edged: { count: number }
  /** The number of each note of the issue. */
  numbers: ReadonlyMap<string, number>
}

export function textPlace(issue: Issue, addresses: 'parentheses' | 'apart'): TextPlace {
  const numbers = new Map<string, number>()
  for (const { articles } of issue.sections)
    for (const { notes } of articles)
      for (const { identifier } of notes) numbers.set(identifier, numbers.size + 1)
  return inLanguage(
    {
      issue,
      indent: '',
      labels: labelsFor(issue.lang),
      wide: false,
      apart: isApart(addresses),
      edged: { count: 0 },
      numbers,
    },
    issue.lang,
  )
}

function isApart(addresses: 'parentheses' | 'apart'): boolean {
  if (addresses === 'apart' || addresses === 'parentheses') return addresses === 'apart'
  throw new TypeError(
    `Cannot use ${JSON.stringify(addresses)} as \`addresses\`; expected \`parentheses\` or \`apart\``,
  )
}

/** The same place for a part with a language of its own. */
export function inLanguage(place: TextPlace, lang: string | undefined): TextPlace {
  return lang === undefined ? place : { ...place, labels: labelsFor(lang), wide: /^(?:zh|ja)\b/i.test(lang) }
}

/** The same place with more in front of each new line. */
export function deeper(place: TextPlace, by: string): TextPlace {
  const { issue, indent, labels, wide, apart, edged, numbers } = place
  return { issue, indent: indent + by, labels, wide, apart, edged, numbers }
}
