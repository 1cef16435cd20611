/**
 * Warnings of one code that a report holds at most. Who always types `,` between Chinese characters does so hundreds of
 * times, and would not find among them the one list that runs into a line.
 */
const mostOfOneCode = 25

/**
 * The warnings but those of a code that was heard often enough: 25 of each stay.
 *
 * @param warnings In the order in which they are to be reported.
 * @example
 * ```ts
 * import { fewOfEach } from '@cec-bulletin/schema/warnings'
 *
 * console.log(fewOfEach(Array(100).fill({ code: 'mixed-pair' })).length) // 25
 * ```
 */
export function fewOfEach<T extends { code: string }>(warnings: readonly T[]): T[] {
  const counts = new Map<string, number>()
  return warnings.filter(({ code }) => {
    const count = (counts.get(code) ?? 0) + 1
    counts.set(code, count)
    return count <= mostOfOneCode
  })
}
