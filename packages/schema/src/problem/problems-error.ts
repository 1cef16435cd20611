import type { Problem } from './problem.ts'

/**
 * What `parseIssue` throws: an error whose message lists the problems, and the problems themselves.
 *
 * @example
 * ```ts
 * import { ProblemsError } from '@cec-bulletin/schema'
 *
 * const message = { en: 'The title is missing', zh: '缺少标题' }
 * const error = new ProblemsError([{ code: 'missing', path: ['title'], place: 'title', received: '', message }])
 * console.log(error.message) // The title is missing
 * ```
 */
export class ProblemsError extends Error {
  /** Always `ProblemsError`. */
  override readonly name = 'ProblemsError'
  /** Each with its place, and a message in both languages; at least one where a parser threw it. */
  readonly problems: Problem[]

  constructor(problems: Problem[]) {
    super(problems.map(({ message }) => message.en).join('\n'))
    this.problems = problems
  }
}
