import { limits, type Problem } from '@cec-bulletin/schema'

/**
 * What the reader found and what `parseIssue` found, in the order of the lines, as many as a report may hold. What
 * was refused is missing now, which is not reported again.
 */
export function mergeProblems(refused: Problem[], found: Problem[]): Problem[] {
  const isConsequence = ({ code }: Problem) =>
    code === 'empty' || code === 'empty-list' || (code === 'missing' && refused.some(isFrontMatter))
  const others = refused.length > 0 ? found.filter((problem) => !isConsequence(problem)) : found
  const problems: Problem[] = []
  let bytes = 2
  for (const problem of [...refused, ...others].sort(byPlace).slice(0, limits.problems)) {
    bytes += new TextEncoder().encode(JSON.stringify(problem)).length + 1
    if (bytes > limits.problemBytes) break
    problems.push(problem)
  }
  return problems
}

const isFrontMatter = ({ code }: Problem) => code.startsWith('front-matter')

function byPlace(a: Problem, b: Problem): number {
  return (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0)
}
