/**
 * Takes as much of the stack as reading needs, and gives it back: V8 ends the process, where a regular expression is
 * compiled at the very end of the stack, instead of throwing an error.
 *
 * @throws {RangeError} The engine's own, where there is not as much.
 * @example
 * ```ts
 * import { askForStack } from '@cec-bulletin/schema/warnings'
 *
 * console.log(askForStack() > 0) // true
 * ```
 */
export function askForStack(): number {
  return descend(frames, 0, 0, 0)
}

/** Some 200 KB of the 984 that V8 has; less in what was optimised. */
const frames = 1500

function descend(left: number, one: number, two: number, three: number): number {
  return left === 0 ? one + two + three : 1 + descend(left - 1, two, three, left)
}
