import type { Code } from '@cec-bulletin/schema/model'
import type { BlockOptions } from '../block-options.ts'

/** Between two fences, which are longer than any run of backticks in the code. */
export function writeCode({ lang = '', value }: Code, { place: { indent } }: BlockOptions): string {
  const fence = '`'.repeat(longestRun(value) + 1)
  const lines = value.split('\n').map((line) => (line === '' ? indent.trimEnd() : indent + line))
  return `${fence}${lang}\n${lines.join('\n')}\n${indent}${fence}`
}

/** Of backticks, counted as two where there are fewer: a fence has three at least. */
function longestRun(value: string): number {
  let longest = 2
  for (const [run] of value.matchAll(/`+/g)) longest = Math.max(longest, run.length)
  return longest
}
