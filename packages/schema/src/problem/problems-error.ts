import type { Problem } from './problem.ts'

/** What `parseIssue` throws: an error whose message lists the problems, and the problems themselves. */
export class ProblemsError extends Error {
  override readonly name = 'ProblemsError'
  readonly problems: Problem[]

  constructor(problems: Problem[]) {
    super(problems.map(({ message }) => message.en).join('\n'))
    this.problems = problems
  }
}
