import type { SuiteResult } from '../suite.ts'

export interface Disqualified {
  /** One for each row. */
  lines: string[]
  /** A peer by itself may drop work; a floor, one of ours and components of ours may not. */
  isOurMistake: boolean
}

/** The rows, of all suites, that did not do the work. */
export function disqualified(results: readonly SuiteResult[]): Disqualified {
  const rows = results.flatMap(({ name, rows }) => rows.map((row) => ({ suite: name, ...row })))
  const failed = rows.filter((row) => row.disqualified !== undefined)
  return {
    lines: failed.map(
      ({ suite, name, disqualified }) => `DISQUALIFIED in ${suite}: ${name}: ${disqualified}`,
    ),
    isOurMistake: failed.some(({ role, isOurWork = role !== 'peer' }) => isOurWork),
  }
}
