import { readFileSync } from 'node:fs'
import { Session } from 'node:inspector'

/** A 1 for each character of our code, and nobody else's, that has run since this was called before; else a 0. */
export type TakeCoverage = () => Uint8Array

/** What V8 says of one function: the first range is the function, those behind it lie within it. */
interface FunctionCoverage {
  ranges: { startOffset: number; endOffset: number; count: number }[]
}

/** Has V8 count what runs in a bundle. Functions that ran before are not counted well: call it before they are loaded. */
export function startCoverage(bundle: string): TakeCoverage {
  const ours = modulesIn(readFileSync(bundle, 'utf8'))
  const length = Math.max(0, ...ours.map(({ end }) => end))
  const session = new Session()
  session.connect()
  session.post('Profiler.enable')
  session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: true })
  return () => {
    const ran = new Uint8Array(length)
    session.post('Profiler.takePreciseCoverage', (_, taken) => {
      const script = taken.result.find(({ url }) => url.endsWith(bundle))
      paint(ran, script?.functions ?? [])
    })
    return onlyOurs(ran, ours)
  }
}

interface Span {
  start: number
  end: number
}

/** Where the modules of our packages stand in a bundle: esbuild writes `// packages/…` above each. */
function modulesIn(code: string): Span[] {
  const heads = [...code.matchAll(/^ *\/\/ (\S+\.[cm]?[jt]sx?)$/gm)]
  return heads.flatMap(({ 1: file = '', index }, at) =>
    /^packages\/\w+\/src\//.test(file) ? [{ start: index, end: heads[at + 1]?.index ?? code.length }] : [],
  )
}

/** Functions come in order, those within others behind them, as do the ranges of each. */
function paint(ran: Uint8Array, functions: readonly FunctionCoverage[]): void {
  for (const { ranges } of functions) {
    for (const { startOffset, endOffset, count } of ranges)
      ran.fill(count > 0 ? 1 : 0, startOffset, endOffset)
  }
}

function onlyOurs(ran: Uint8Array, ours: readonly Span[]): Uint8Array {
  return Buffer.concat(ours.map(({ start, end }) => ran.subarray(start, end)))
}
