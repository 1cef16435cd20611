import { slowness } from './slowness.ts'

/** Milliseconds of the processor that any input may take. */
export const CEILING = 1000

/** Whether a time is over the ceiling, on a machine that does nothing else. */
export function isTooLong(milliseconds: number): boolean {
  return milliseconds > CEILING && milliseconds / slowness() > CEILING
}
