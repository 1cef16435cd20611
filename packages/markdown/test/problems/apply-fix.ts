import type { Problem } from '@cec-bulletin/schema'

/** A document with the fix of a problem made. */
export function applyFix(text: string, problem: Problem | undefined): string {
  if (!problem?.fix) throw new Error(`Expected a fix for ${problem?.code} at line ${problem?.line}`)
  const { start, end, text: mended } = problem.fix
  return text.slice(0, start) + mended + text.slice(end)
}
