interface Dated {
  readonly slug: string
  readonly date: string
}

/**
 * The newest first; of one day, by their slugs.
 *
 * @throws {TypeError} for two with the same slug, where letters count as the same in both cases: some disks take them so.
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
