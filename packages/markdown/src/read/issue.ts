import { type ParseOptions, type ParseResult, safeParseIssue } from '@cec-bulletin/schema'
import { explain, type Finding } from './explain.ts'
import { isOutOfStack } from './is-out-of-stack.ts'
import { mergeProblems } from './merge-problems.ts'
import type { Reading } from './root.ts'

/** The issue in what `read` gives, or why there is none. */
export function readIssue(read: () => Reading | Finding, options: ParseOptions): ParseResult {
  const reading = unlessOutOfStack(() => {
    const found = read()
    return 'code' in found ? { ok: false as const, problems: [explain(found)] } : found
  })
  if ('ok' in reading) return reading
  // Not within what catches errors, as those of `mapLink` are the caller's.
  const result = safeParseIssue(reading.input, options)
  if (result.ok && reading.problems.length === 0) return result
  return unlessOutOfStack(() => {
    const problems = result.ok ? [] : result.problems.map(reading.locate)
    return { ok: false, problems: mergeProblems(reading.problems, problems) }
  })
}

// Made beforehand, as there is no room to make it when it is needed.
const outOfStack = { ok: false as const, problems: [explain({ code: 'out-of-stack', received: '' })] }

function unlessOutOfStack<T>(run: () => T): T | typeof outOfStack {
  try {
    return run()
  } catch (error) {
    if (isOutOfStack(error)) return outOfStack
    throw error
  }
}
