/** Milliseconds of the processor that a piece of work takes; other programs on the machine do not add to them. */
export function processorTime(work: () => unknown): number {
  const start = process.cpuUsage()
  work()
  const { user, system } = process.cpuUsage(start)
  return (user + system) / 1000
}

/** How many times as long a fixed work takes right now as on a machine that does nothing else, 1 to 3: two threads of one core halve each other's speed. */
export function slowness(): number {
  const least = Math.min(...Array.from({ length: 9 }, () => processorTime(fixedWork)))
  return Math.min(3, Math.max(1, least / alone))
}

/** Milliseconds. */
const alone = 1.5

function fixedWork(): unknown {
  const words = Array.from({ length: 4000 }, (_, index) => `${(index * 7919) % 1000}-${index}`)
  const counts = new Map<string, number>()
  for (const [word] of words.join(' ').matchAll(/\d+-/g)) counts.set(word, (counts.get(word) ?? 0) + 1)
  return JSON.parse(JSON.stringify([...counts, words]))
}
