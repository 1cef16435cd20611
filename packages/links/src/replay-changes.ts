import type { Change } from './types.ts'

/**
 * Makes the changes of a `NormalizedLink` again: `replayChanges(input, link.changes) === link.href`.
 *
 * Passes run from left to right, so the text is kept as what is done and what is not; only a change
 * behind the border joins the two again. That keeps thousands of changes linear.
 */
export function replayChanges(input: string, changes: readonly Change[]): string {
  let done = ''
  let rest = input
  let restStart = 0
  for (const { start, end, after } of changes) {
    if (start < done.length) {
      rest = done + rest.slice(restStart)
      done = ''
      restStart = 0
    }
    const copied = start - done.length
    done += rest.slice(restStart, restStart + copied) + after
    restStart += copied + end - start
  }
  return done + rest.slice(restStart)
}
