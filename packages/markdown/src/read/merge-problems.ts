import { limits, type Problem } from '@cec-bulletin/schema'

/** Problems in the order of their lines, as many as a report may hold. */
export function mergeProblems(...lists: Problem[][]): Problem[] {
  const problems: Problem[] = []
  let bytes = 2
  for (const problem of lists.flat().sort(byPlace).slice(0, limits.problems)) {
    bytes += new TextEncoder().encode(JSON.stringify(problem)).length + 1
    if (bytes > limits.problemBytes) break
    problems.push(problem)
  }
  return problems
}

function byPlace(a: Problem, b: Problem): number {
  return (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0)
}
