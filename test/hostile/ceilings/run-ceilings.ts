import { type Child, type Reply, startChild } from '../child/start-child.ts'
import type { CeilingCase } from './cases.ts'
import { type Measured, sizes } from './measure.ts'

interface RunOptions {
  /** What answers. @default 'child/main' */
  program?: string
  /** Begins no other case after this many milliseconds. @default none: all of them */
  within?: number
  /** Told what happens, line by line. */
  say: (line: string) => void
}

export interface CeilingsResult {
  measured: number
  /** Cases whose text is no input of the entry, such as an issue that is refused. */
  refused: number
  failed: number
}

/** Measures the cases one after the other in a process of its own, and says which of them fail. */
export async function runCeilings(
  cases: readonly CeilingCase[],
  { program = 'child/main', within = Number.POSITIVE_INFINITY, say }: RunOptions,
): Promise<CeilingsResult> {
  const child = startChild(program)
  const start = performance.now()
  const result = { measured: 0, refused: 0, failed: 0 }
  try {
    for (const one of cases) {
      if (performance.now() - start > within) break
      const { reply, failures } = await measured(one, child)
      if (failures.length > 0) {
        result.failed++
        say(`FAILED ${describe(one)}\n  ${failures.join('\n  ')}`)
      }
      if ('answer' in reply && reply.answer === null) result.refused++
      else result.measured++
      if ((result.measured + result.refused) % 1000 === 0) say(`${result.measured} cases measured`)
    }
  } finally {
    child.stop()
  }
  return result
}

/** Garbage of earlier cases can look like a growth once: a failure is one that two new processes see as well. */
async function measured(one: CeilingCase, child: Child) {
  for (let left = 2; ; left--) {
    const reply = await child.ask<Measured | null>({ kind: 'ceiling', ...one })
    const failures = failuresIn(reply)
    if (failures.length === 0 || 'death' in reply || left === 0) return { reply, failures }
    child.stop()
  }
}

function failuresIn(reply: Reply<Measured | null>): string[] {
  if ('death' in reply) return [reply.death]
  if (reply.answer === null || reply.answer.failures.length === 0) return []
  const { times, failures } = reply.answer
  const shown = times.map((time, index) => `${Math.round(time)} ms for ${(sizes[index] ?? 0) / 1000} KB`)
  return [...failures, shown.join(', ')]
}

const describe = ({ entry, pattern, place }: CeilingCase) => `${entry}, ${place}: ${pattern}`
