import type { Machine } from '../machine.ts'
import type { SuiteResult } from '../suite.ts'

export interface Report {
  machine: Machine
  quick: boolean
  results: SuiteResult[]
}

/** The figures with four significant digits: no more are known. */
export function reportJson(report: Report): string {
  return `${JSON.stringify(report, (_, value) => (typeof value === 'number' ? rounded(value) : value), 2)}\n`
}

const rounded = (value: number) => (Number.isInteger(value) ? value : Number(value.toPrecision(4)))
