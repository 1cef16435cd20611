import type { Issue } from '@cec-bulletin/schema'

/** One thing that is measured, in a file of its own under `suites/`. */
export interface Suite {
  /** What `--suite` takes. */
  name: string
  measure(options: MeasureOptions): Promise<SuiteResult>
}

export interface MeasureOptions {
  /** Check every contender and the plumbing; the figures mean nothing. */
  quick: boolean
  sample: Issue
  /** Says how far the work is. */
  say(line: string): void
}

export interface SuiteResult {
  name: string
  title: string
  unit: Unit
  rows: Row[]
}

type Unit = 'µs' | 'ms' | 'kB' | 'MB'

/** Whether a row is what the others are measured by, one of ours, or somebody else's. */
export type Role = 'floor' | 'ours' | 'peer'

export interface Row {
  name: string
  role: Role
  /** The row that `ratio` is to. */
  floor: string
  /** Median, in the suite's unit; absent when disqualified. */
  value?: number
  ratio?: number
  /** Lower and upper quartile of the rounds' ratios. */
  spread?: [number, number]
  /** The value at 100 times the work, and how many times the value it is. */
  large?: number
  growth?: number
  /** What a reader should know, such as how many answers are right. */
  note?: string
  /** Whether the run fails without figures: a peer may drop work, but not with components of ours. */
  isOurWork?: boolean
  /** Why this row has no figures. */
  disqualified?: string
}
