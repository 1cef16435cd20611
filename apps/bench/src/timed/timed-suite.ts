import type { Issue } from '@cec-bulletin/schema'
import { found } from '../found.ts'
import { median, quantile, ratios } from '../statistics.ts'
import type { MeasureOptions, Row, Suite, SuiteResult } from '../suite.ts'
import { type Checked, checkAll, type Verdict } from './check-all.ts'
import type { Contender } from './contender.ts'
import { interleave, type Plan } from './interleave.ts'

export interface Work<Input, Shown> {
  name: string
  title: string
  /** What the contenders get: the work at the sample's size, or `times` as much. */
  input(sample: Issue, times: number): Input
  /** Judges what a contender made of the input. */
  check(shown: Shown, input: Input): Verdict
  contenders: Contender<Input, Shown>[]
}

const once: Plan = { rounds: 13, warmUp: 700, warmUpRuns: 100, batch: 25 }
const hundredfold: Plan = { rounds: 7, warmUp: 300, warmUpRuns: 1, batch: 25 }
const quick: Plan = { rounds: 1, warmUp: 0, warmUpRuns: 1, batch: 0 }

/** Contenders that do the same work in this process, by turns, at the sample's size and at 100 times it. */
export function timedSuite<Input, Shown>(work: Work<Input, Shown>): Suite {
  return { name: work.name, measure: (options) => measure(work, options) }
}

async function measure<Input, Shown>(
  work: Work<Input, Shown>,
  options: MeasureOptions,
): Promise<SuiteResult> {
  const { name, title } = work
  const small = checkAll(work, work.input(options.sample, 1))
  options.say(`${name}: ${small.length} contenders checked`)
  const rows = rowsOf(small, timesOf(small, options.quick ? quick : once))
  if (options.quick) return { name, title, unit: 'µs', rows }

  const large = checkAll(work, work.input(options.sample, 100))
  options.say(`${name}: timed; now at 100 times the size`)
  const growths = growthsOf(large, timesOf(large, hundredfold))
  return { name, title, unit: 'µs', rows: rows.map((row) => withGrowth(row, growths)) }
}

/** Milliseconds by name, of those that passed the check. */
function timesOf<Input, Shown>(checked: readonly Checked<Input, Shown>[], plan: Plan): Map<string, number[]> {
  const runs = new Map<string, () => unknown>()
  for (const { contender, job } of checked) if (job !== undefined) runs.set(contender.name, job.run)
  return interleave(runs, plan)
}

function rowsOf<Input, Shown>(
  checked: readonly Checked<Input, Shown>[],
  times: ReadonlyMap<string, number[]>,
): Row[] {
  const first = checked.find(({ contender }) => contender.role === 'floor')
  const usual = found(first, 'floor in the suite').contender.name
  return checked.map(({ contender, verdict }) => {
    const { name, role, isOurWork, floor = role === 'floor' ? name : usual } = contender
    const row = { name, role, floor, ...(isOurWork !== undefined && { isOurWork }) }
    const own = times.get(name)
    const others = times.get(floor)
    if (own === undefined || others === undefined) {
      return { ...row, disqualified: verdict.missing ?? `\`${floor}\` is disqualified` }
    }
    const all = ratios(own, others)
    return {
      ...row,
      value: median(own) * 1000,
      ratio: median(all),
      spread: [quantile(all, 0.25), quantile(all, 0.75)],
      ...(verdict.note !== undefined && { note: verdict.note }),
    }
  })
}

/** By name, the time at 100 times the size in microseconds, or why there is none. */
type Growths = ReadonlyMap<string, number | string>

function growthsOf<Input, Shown>(
  checked: readonly Checked<Input, Shown>[],
  times: ReadonlyMap<string, number[]>,
): Growths {
  return new Map(
    checked.map(({ contender: { name }, verdict }) => {
      const own = times.get(name)
      return [name, own === undefined ? `at 100×: ${verdict.missing}` : median(own) * 1000]
    }),
  )
}

function withGrowth(row: Row, growths: Growths): Row {
  const large = growths.get(row.name)
  if (row.value === undefined || large === undefined) return row
  if (typeof large === 'string') return { ...row, note: large }
  return { ...row, large, growth: large / row.value }
}
