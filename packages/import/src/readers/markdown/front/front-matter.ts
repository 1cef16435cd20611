import type { Range, Written } from '../../../source/range.ts'

/** What stands in front of the text and says something of it. */
export interface FrontMatter extends Range {
  fields: Field[]
}

export interface Field {
  /** `title`, or `imprint/editors/0/name`, in small letters. */
  path: string
  value: Written
}
