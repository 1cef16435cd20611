import type { Range } from '../../source/range.ts'

/** The same text, as long, with a letter that no Markdown means in the place of each character of the cuts. */
export function maskCuts(text: string, cuts: readonly Range[]): string {
  const parts: string[] = []
  let done = 0
  for (const { from, length } of cuts) {
    parts.push(text.slice(done, from), '\ue000'.repeat(length))
    done = from + length
  }
  return [...parts, text.slice(done)].join('')
}
