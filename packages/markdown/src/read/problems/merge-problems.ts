import { limitProblems, type Problem } from '@cec-bulletin/schema'

/** What the reader found and what `parseIssue` found, in the order of the lines, as many as a report may hold. */
export function mergeProblems(refused: Problem[], found: Problem[]): Problem[] {
  return limitProblems([...refused, ...found].sort(byPlace))
}

function byPlace(a: Problem, b: Problem): number {
  return (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0)
}
