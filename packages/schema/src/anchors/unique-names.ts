/**
 * A function that gives the wished name, or the first free of `name-2`, `name-3`, …
 *
 * @param taken Names that are given away from the beginning; none where it is left out.
 * @example
 * ```ts
 * import { uniqueNames } from '@cec-bulletin/schema/model'
 *
 * const unique = uniqueNames(['top'])
 * console.log(['新闻', '新闻', 'top'].map(unique)) // ["新闻","新闻-2","top-2"]
 * ```
 */
export function uniqueNames(taken: Iterable<string> = []): (wish: string) => string {
  const counts = new Map<string, number>()
  for (const name of taken) counts.set(name, 0)
  return (wish) => {
    let count = counts.get(wish) ?? 0
    let name = wish
    while (counts.has(name)) name = `${wish}-${++count + 1}`
    if (count > 0) counts.set(wish, count)
    counts.set(name, 0)
    return name
  }
}
