/** Milliseconds of the processor that a piece of work takes; other programs on the machine do not add to them. */
export function processorTime(work: () => unknown): number {
  const start = process.cpuUsage()
  work()
  const { user, system } = process.cpuUsage(start)
  return (user + system) / 1000
}
