import { limits, type Problem } from '@cec-bulletin/schema'

/** What the reader found and what `parseIssue` found, in the order of the lines, as many as a report may hold. */
export function mergeProblems(refused: Problem[], found: Problem[]): Problem[] {
  const problems: Problem[] = []
  let bytes = 2
  for (const problem of [...refused, ...found].sort(byPlace).slice(0, limits.problems)) {
    bytes += new TextEncoder().encode(JSON.stringify(problem)).length + 1
    if (bytes > limits.problemBytes) break
    problems.push(problem)
  }
  return problems
}

function byPlace(a: Problem, b: Problem): number {
  return (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0)
}
