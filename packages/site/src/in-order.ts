interface Dated {
  readonly slug: string
  readonly date: string
}

/** The newest first; of one day, by their slugs. */
export function inOrder<T extends Dated>(issues: readonly T[]): T[] {
  return issues.toSorted((a, b) => compare(b.date, a.date) || compare(b.slug, a.slug))
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
