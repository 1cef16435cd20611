/** Gives the wished name, or the first free of `name-2`, `name-3`, …; `taken` are given away from the beginning. */
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
