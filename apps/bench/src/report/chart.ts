import type { SuiteResult } from '../suite.ts'

export function chart(_results: SuiteResult[], _options: { caption: string }): string {
  return ''
}
