import type { Range, Written } from '../../../source/range.ts'

/** A stretch that is no Markdown, whatever stands in it. */
export interface Cut extends Range {
  /** What it says in the place where it stands. @default nothing: it is an instruction */
  says?: string
  picture?: CutPicture
}

export interface CutPicture {
  url: Written
  alt?: Written
  caption?: Written
}
