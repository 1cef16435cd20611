import { availableParallelism, cpus, loadavg } from 'node:os'

/** Where and when figures were taken, for those who read them elsewhere. */
export interface Machine {
  /** `2026-11-23`. */
  date: string
  node: string
  processor: string
  cores: number
  /** The load of the last minute before the benchmark began, its own not counted. */
  load: number
}

export function thisMachine(): Machine {
  const [lastMinute = 0] = loadavg()
  return {
    date: new Date().toISOString().slice(0, 10),
    node: process.version,
    processor: cpus()[0]?.model.trim() ?? 'unknown processor',
    cores: availableParallelism(),
    load: Math.round(lastMinute * 10) / 10,
  }
}

/** In one line. */
export function describe({ date, node, processor, cores, load }: Machine): string {
  return `${date} · Node ${node} · ${processor}, ${cores} cores · load ${load} before`
}
