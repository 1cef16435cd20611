import { limitProblems, type Problem } from '@cec-bulletin/schema'

/** What the reader found and what `parseIssue` found, in the order of the lines, as many as a report may hold. */
export function mergeProblems(refused: Problem[], found: Problem[]): Problem[] {
  const sorted = [...refused, ...found].sort(byPlace)
  return limitProblems(sorted.filter((problem, index) => !isSame(problem, sorted[index - 1])))
}

/** Several links may go by one definition. */
const isSame = (a: Problem, b: Problem | undefined) =>
  b !== undefined &&
  a.code === b.code &&
  a.code.endsWith('address') &&
  byPlace(a, b) === 0 &&
  a.line !== undefined

function byPlace(a: Problem, b: Problem): number {
  return (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0)
}
