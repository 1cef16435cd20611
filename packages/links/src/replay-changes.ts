import type { Change } from './types.ts'

/**
 * Makes the changes of a `NormalizedLink` again: `replayChanges(input, link.changes) === link.href`.
 *
 * Passes run from left to right, so the text is kept as what is done and what is not; only a change
 * behind the border joins the two again. That keeps thousands of changes linear.
 *
 * @param input The text that `normalizeLink` was given.
 * @param changes Those of its answer, all of them, in their order.
 * @example
 * ```ts
 * import { normalizeLink, replayChanges } from '@cec-bulletin/links'
 *
 * const input = 'https://example.org/?id=3&utm_source=wechat'
 * const link = normalizeLink(input)
 * console.log(link.ok && replayChanges(input, link.changes)) // https://example.org/?id=3
 * ```
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
