import type { Role } from '../suite.ts'

/** Somebody who does a suite's work. `Shown` is the form in which the suite checks the outcome. */
export interface Contender<Input, Shown> {
  name: string
  role: Role
  /** The row its ratio is to. @default the suite's first floor */
  floor?: string
  /** Whether the run fails when this one does not do the work. @default for all but peers */
  isOurWork?: boolean
  /** Makes everything that is not part of the work: the peer's own input format, parsers, settings. */
  prepare(input: Input): Job<Shown>
}

/** A contender without its work. */
export type Entry = Pick<Contender<unknown, unknown>, 'name' | 'role' | 'floor'>

export interface Job<Shown> {
  /** The work, and nothing else: this is timed. */
  run(): unknown
  /** Does the work once and shows what came out. */
  show(): Shown
}

export function job<Output, Shown>(run: () => Output, show: (output: Output) => Shown): Job<Shown> {
  return { run, show: () => show(run()) }
}
