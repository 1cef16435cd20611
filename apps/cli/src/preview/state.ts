import type { Message } from '@cec-bulletin/schema'

/** What the page of the preview is told after each build. */
export interface PreviewState {
  /** Counts the builds that changed a file: with a new one the page is brought up to date. */
  version: number
  /** Whether that build changed something that a page only refers to, a picture for instance. */
  isWhole: boolean
  problems: ShownProblem[]
}

export interface ShownProblem {
  /** `issues/2023-10.md:12:5` */
  place: string
  severity: 'problem' | 'warning'
  message: Message
  /** The line and the carets under it. */
  excerpt: string
}
