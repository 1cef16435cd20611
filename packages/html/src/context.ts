import type { Issue, Labels } from '@cec-bulletin/schema/model'
import type { Anchors } from './anchors/anchors.ts'
import type { Settings } from './options.ts'

/** What a node is rendered by, besides itself. */
export interface Context {
  issue: Issue
  settings: Settings
  labels: Labels
  anchors: Anchors
  /** The host of the issue's own address. */
  home: string | undefined
  /** The language around. */
  lang: string
  /** The level of a sub-heading of depth 4. */
  headingLevel: number
}
