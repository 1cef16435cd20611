import type { IssueInput } from '@cec-bulletin/schema'

/** An issue as far as the document says it: without a title or a date where it has none. */
export type Draft = Omit<IssueInput, 'title' | 'date'> & Partial<Pick<IssueInput, 'title' | 'date'>>
