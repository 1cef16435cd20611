import type { Issue, Labels } from '@cec-bulletin/schema/model'

/** Where nodes of a tree come from. */
export interface MdastPlace {
  /** The issue around them, in which an error looks its place up. */
  issue: Issue
  labels: Labels
}
