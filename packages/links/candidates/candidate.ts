import type { Exception, Redirector, Tracker } from '../src/index.ts'

/** A row that another list suggests, for a person to decide on. */
export type Candidate = {
  /** Where it stands there: `providers.amazon.rules[3]`, `line 12`. */
  place: string
  /** As it is written there. */
  written: string
} & (
  | { kind: 'trackers'; row: Tracker }
  | { kind: 'redirectors'; row: Redirector }
  | { kind: 'exceptions'; row: Exception }
)

/** What has no form among our rows, or says something else. */
interface Left {
  place: string
  written: string
  reason: string
}

export interface Reading {
  candidates: Candidate[]
  left: Left[]
}
