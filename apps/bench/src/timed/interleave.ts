import { collectGarbage } from './collect-garbage.ts'

export interface Plan {
  rounds: number
  /** How long each runs before anything counts, in milliseconds. */
  warmUp: number
  /** How long each runs in a round, in milliseconds; at least once. */
  batch: number
}

/**
 * Runs all of them by turns in each round, each round beginning with another one.
 * Returns for each its milliseconds a run, round by round.
 */
export function interleave(runs: (() => unknown)[], plan: Plan): number[][] {
  const counts = runs.map((run) => Math.max(1, Math.round(plan.batch / warmUp(run, plan.warmUp))))
  const times: number[][] = runs.map(() => [])
  for (let round = 0; round < plan.rounds; round++) {
    for (let turn = 0; turn < runs.length; turn++) {
      const index = (turn + round) % runs.length
      times[index]!.push(timeOf(runs[index]!, counts[index]!))
    }
  }
  return times
}

/** Milliseconds a run at the end of the warm-up. */
function warmUp(run: () => unknown, milliseconds: number): number {
  const end = performance.now() + milliseconds
  let count = 1
  let each = timeOf(run, count)
  while (performance.now() < end) {
    if (each * count < milliseconds / 8) count *= 2
    each = timeOf(run, count)
  }
  return each
}

function timeOf(run: () => unknown, count: number): number {
  // Nobody pays for the garbage of the one before.
  collectGarbage()
  const start = performance.now()
  for (let index = 0; index < count; index++) kept = run()
  return (performance.now() - start) / count
}

/** What nobody uses, a compiler may leave out. */
export let kept: unknown
