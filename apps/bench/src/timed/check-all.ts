import type { Job } from './contender.ts'
import type { Work } from './timed-suite.ts'

export interface Verdict {
  /** What is not there; whoever drops work is disqualified. */
  missing?: string
  note?: string
}

export interface Checked<Shown> {
  name: string
  /** Absent when disqualified. */
  job?: Job<Shown>
  verdict: Verdict
}

/** Lets every contender do the work once, before anything is timed. */
export function checkAll<Input, Shown>(work: Work<Input, Shown>, input: Input): Checked<Shown>[] {
  return work.contenders.map(({ name, prepare }) => {
    try {
      const job = prepare(input)
      const verdict = work.check(job.show(), input)
      return verdict.missing === undefined ? { name, job, verdict } : { name, verdict }
    } catch (error) {
      return { name, verdict: { missing: `stopped: ${(error as Error).message.split('\n', 1)[0]}` } }
    }
  })
}
