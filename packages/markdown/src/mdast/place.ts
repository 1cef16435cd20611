import type { Issue, Labels } from '@cec-bulletin/schema/model'

/** Where nodes of a tree come from. */
export interface MdastPlace {
  /** What they stand in, so that an error can say where. */
  issue: Issue
  labels: Labels
}
