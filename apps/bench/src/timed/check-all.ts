import type { Contender, Job } from './contender.ts'
import type { Work } from './timed-suite.ts'

export interface Verdict {
  /** What is missing; a contender that drops work is disqualified. */
  missing?: string
  note?: string
}

export interface Checked<Input, Shown> {
  contender: Contender<Input, Shown>
  /** Absent when disqualified. */
  job?: Job<Shown>
  verdict: Verdict
}

/** Lets every contender do the work once, before anything is timed. */
export function checkAll<Input, Shown>(work: Work<Input, Shown>, input: Input): Checked<Input, Shown>[] {
  return work.contenders.map((contender) => {
    try {
      const job = contender.prepare(input)
      const verdict = work.check(job.show(), input)
      return verdict.missing === undefined ? { contender, job, verdict } : { contender, verdict }
    } catch (error) {
      return { contender, verdict: { missing: `stopped: ${(error as Error).message.split('\n', 1)[0]}` } }
    }
  })
}
