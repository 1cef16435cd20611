import type { Row } from './row.ts'

/** A row without the marks of notes: a sentence ends in front of them. */
export const withoutNotes = (row: Row): Row => ({
  ...row,
  items: row.items.filter(({ note }) => note === undefined),
})
