interface Dated {
  readonly slug: string
  readonly date: string
}

/**
 * The newest first; of one day, by their slugs.
 *
 * @param issues In any order: digests, or whatever has a `slug` and a `date`.
 * @throws {TypeError} for two with the same slug, where letters count as the same in both cases: some disks take them so.
 * @example
 * ```ts
 * import { inOrder } from '@cec-bulletin/site'
 *
 * const issues = ['2023-09', '2023-10'].map((date) => ({ slug: date, date }))
 * console.log(inOrder(issues).map(({ slug }) => slug)) // ["2023-10","2023-09"]
 * ```
 */
export function inOrder<T extends Dated>(issues: readonly T[]): T[] {
  const slugs = new Set<string>()
  for (const { slug } of issues) {
    const folder = slug.normalize('NFC').toLowerCase()
    if (slugs.has(folder)) throw new TypeError(`Cannot tell two issues with the slug \`${slug}\` apart`)
    slugs.add(folder)
  }
  return issues.toSorted((a, b) => compare(b.date, a.date) || compare(b.slug, a.slug))
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
