/**
 * Warnings of one code that a report holds at most. Who always types `,` between Chinese characters does so hundreds of
 * times, and would not find among them the one list that runs into a line.
 */
const mostOfOneCode = 25

/** The warnings but those of a code that was heard often enough. */
export function fewOfEach<T extends { code: string }>(warnings: readonly T[]): T[] {
  const counts = new Map<string, number>()
  return warnings.filter(({ code }) => {
    const count = (counts.get(code) ?? 0) + 1
    counts.set(code, count)
    return count <= mostOfOneCode
  })
}
