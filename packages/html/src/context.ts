import type { Issue, Labels } from '@cec-bulletin/schema/model'
import type { Anchors } from './anchors/anchors.ts'
import type { Settings } from './options.ts'

/** What a renderer knows beside its node. */
export interface Context {
  issue: Issue
  settings: Settings
  labels: Labels
  anchors: Anchors
  /** The host of the issue's own address. */
  home: string | undefined
  /** The language of what surrounds the node. */
  lang: string
  /** The level at which a sub-heading of depth 4 stands. */
  headingLevel: number
  /** Where the pictures are that have been shown, the cover first: what is written after the body may name them. */
  shown: string[]
}
