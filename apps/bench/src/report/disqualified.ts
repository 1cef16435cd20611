import type { SuiteResult } from '../suite.ts'

export interface Disqualified {
  /** One for each. */
  lines: string[]
  /** A peer by itself may drop work; a floor, one of ours and components of ours may not. */
  isOurMistake: boolean
}

/** Those of all suites who did not do the work. */
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
