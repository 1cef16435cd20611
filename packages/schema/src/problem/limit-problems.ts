import { limits } from '../limits.ts'
import type { Problem } from './problem.ts'

/**
 * The first of many problems, as many as a report may hold. Where that is not all, the last one is `more`, which says
 * how many others there are: `received` is their number.
 *
 * @param problems In the order in which they are to be reported.
 * @param uncounted How many there are beside those that are given; none where it is left out.
 * @example
 * ```ts
 * import { limitProblems, safeParseIssue } from '@cec-bulletin/schema'
 *
 * const result = safeParseIssue({})
 * const problems = result.ok ? [] : result.problems
 * console.log(limitProblems(problems).length === problems.length) // true
 * console.log(limitProblems(problems, 7).at(-1)?.received) // 7
 * ```
 */
export function limitProblems(problems: Problem[], uncounted = 0): Problem[] {
  const listed = problems.filter(({ code }) => code !== 'more')
  const others = problems.filter(({ code }) => code === 'more')
  const beyond = others.reduce((sum, { received }) => sum + Number(received), uncounted)
  const whole = firstOf(listed, { most: limits.problems, bytes: limits.problemBytes })
  if (beyond === 0 && whole.length === listed.length) return whole
  const first = firstOf(listed, { most: limits.problems - 1, bytes: limits.problemBytes - bytesOfMore })
  return [...first, more(listed.length - first.length + beyond, first.at(-1))]
}

function firstOf(problems: Problem[], { most, bytes }: { most: number; bytes: number }): Problem[] {
  const first: Problem[] = []
  let size = 2
  for (const problem of problems.slice(0, most)) {
    size += new TextEncoder().encode(JSON.stringify(problem)).length + 1
    if (size > bytes && first.length > 0) break
    first.push(problem)
  }
  return first
}

const bytesOfMore = 1000

/** In a document it stands where the last of the others does. */
function more(count: number, last: Problem | undefined): Problem {
  const { line, column, endLine, endColumn } = last ?? {}
  return {
    code: 'more',
    path: [],
    place: last?.line === undefined ? '' : last.place,
    received: String(count),
    message: {
      en: `${count} more ${count === 1 ? 'is' : 'are'} not listed here; mend these first`,
      zh: `另有 ${count} 处没有列出；请先改好以上各处`,
    },
    ...(line !== undefined && { line }),
    ...(column !== undefined && { column }),
    ...(endLine !== undefined && { endLine }),
    ...(endColumn !== undefined && { endColumn }),
  }
}
