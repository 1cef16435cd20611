import type { Entry, Fate } from '@cec-bulletin/import'

export interface Characters {
  all: number
  /** Those that stand in the draft, or that another text stands for there. */
  kept: number
  /** Labels and marks, whose place a field, an item or a title of the draft has. */
  marks: number
  /** Running headers, page numbers, lists of contents, white space and the like. */
  dropped: number
}

/** What became of the characters of a document, by its ledger. */
export function charactersIn(ledger: readonly Entry[]): Characters {
  const count = (fates: readonly Fate[]) =>
    ledger.reduce((sum, { fate, length }) => (fates.includes(fate) ? sum + length : sum), 0)
  const kept = count(['kept', 'moved', 'field'])
  const marks = count(['label', 'mark', 'joined'])
  const dropped = count(['dropped'])
  return { all: kept + marks + dropped, kept, marks, dropped }
}
