import type { Issue } from '@cec-bulletin/schema'
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
  const values = timesOf(small, options.quick ? quick : once)
  if (options.quick) return { name, title, unit: 'µs', rows: rowsOf(work, small, values) }

  const large = checkAll(work, work.input(options.sample, 100))
  options.say(`${name}: timed; now at 100 times the size`)
  const largeValues = timesOf(large, hundredfold)
  return { name, title, unit: 'µs', rows: withGrowth(rowsOf(work, small, values), large, largeValues) }
}

/** Milliseconds by name, of those that passed the check. */
function timesOf<Shown>(checked: Checked<Shown>[], plan: Plan): Map<string, number[]> {
  const jobs = checked.filter(({ job }) => job !== undefined)
  const times = interleave(
    jobs.map(({ job }) => job!.run),
    plan,
  )
  return new Map(jobs.map(({ name }, index) => [name, times[index]!]))
}

function rowsOf<Input, Shown>(
  { contenders }: Work<Input, Shown>,
  checked: Checked<Shown>[],
  times: Map<string, number[]>,
): Row[] {
  const first = contenders.find(({ role }) => role === 'floor')!.name
  return contenders.map(({ name, role, isOurWork, floor = role === 'floor' ? name : first }, index) => {
    const { verdict } = checked[index]!
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

function withGrowth<Shown>(rows: Row[], checked: Checked<Shown>[], times: Map<string, number[]>): Row[] {
  return rows.map((row, index) => {
    const own = times.get(row.name)
    if (row.value === undefined) return row
    if (own === undefined) return { ...row, note: `at 100×: ${checked[index]!.verdict.missing}` }
    const large = median(own) * 1000
    return { ...row, large, growth: large / row.value }
  })
}
