export interface Plan {
  rounds: number
  /** How long each runs before anything counts, in milliseconds of the processor's time. */
  warmUp: number
  /** How often each runs before anything counts, at least: some code is compiled late, and slow until then. */
  warmUpRuns: number
  /** How long each runs in a round, likewise; at least once. */
  batch: number
}

/** By their names. */
type Runs = ReadonlyMap<string, () => unknown>

/**
 * Runs all of them by turns in each round, each round beginning with another one.
 * Returns for each its milliseconds a run, round by round.
 *
 * Garbage is collected when Node wants to. Forcing it between rounds throws away what the compiler has learnt, and a
 * parser of Markdown then takes six times as long.
 */
export function interleave(runs: Runs, plan: Plan): Map<string, number[]> {
  const turns = [...runs].map(([name, run]) => {
    const count = Math.max(1, Math.round(plan.batch / warmUp(run, plan) || 1))
    return { name, run, count, times: [] as number[] }
  })
  for (let round = 0; round < plan.rounds; round++) {
    const begin = round % turns.length
    for (const { run, count, times } of [...turns.slice(begin), ...turns.slice(0, begin)]) {
      times.push(timeOf(run, count))
    }
  }
  return new Map(turns.map(({ name, times }) => [name, times]))
}

/** Milliseconds a run at the end of the warm-up. */
function warmUp(run: () => unknown, plan: Plan): number {
  const end = processorTime() + plan.warmUp
  let count = 1
  let done = count
  let each = timeOf(run, count)
  while (done < plan.warmUpRuns || processorTime() < end) {
    if (each * count < plan.warmUp / 16) count *= 2
    each = timeOf(run, count)
    done += count
  }
  return each
}

function timeOf(run: () => unknown, count: number): number {
  const start = processorTime()
  for (let index = 0; index < count; index++) kept.last = run()
  return (processorTime() - start) / count
}

/** In milliseconds. Other processes take time by the clock, but not this time. */
function processorTime(): number {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1000
}

/** A compiler may leave out work whose result nobody keeps. */
const kept: { last?: unknown } = {}
