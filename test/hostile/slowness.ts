import { processorTime } from './processor-time.ts'

/**
 * Milliseconds that `work` takes on the machine for which the ceilings were set. Reckoned, not measured there: it takes
 * 1.75 on a machine on which a build of a hundred issues takes 1.75 times as long.
 */
const ALONE = 1

/**
 * How many times as long a fixed work takes right now, 1 to 3. Two threads of one core halve each other's speed, and the
 * time of the processor does not show it.
 */
export function slowness(): number {
  const least = Math.min(...Array.from({ length: 15 }, () => processorTime(work)))
  return Math.min(3, Math.max(1, least / ALONE))
}

/** Of the kind that parsers do: matches, pieces of text, a map, an object read back. */
function work(): unknown {
  let text = ''
  for (let index = 0; index < 40_000; index++) text += String.fromCharCode(97 + ((index * 7) % 26))
  const counts = new Map<string, number>()
  for (const [word] of text.matchAll(/[a-m]+[n-z]?/g)) counts.set(word, (counts.get(word) ?? 0) + 1)
  return JSON.parse(JSON.stringify([...counts, text.split('n')]))
}
