import type { ContentsEntry } from './contents-entries.ts'

/** How deep each kind of entry is, from 0: who stands directly above another kind is above it, or else who is rarer. */
export function depthsOf(entries: readonly ContentsEntry[]): Map<string, number> {
  const counts = new Map<string, number>()
  const pairs = new Map<string, number>()
  entries.forEach(({ kind }, index) => {
    counts.set(kind, (counts.get(kind) ?? 0) + 1)
    const pair = `${kind}\n${entries[index + 1]?.kind}`
    pairs.set(pair, (pairs.get(pair) ?? 0) + 1)
  })
  // What is set in so many ways tells no depth.
  if (counts.size < 2 || counts.size > mostKinds) return new Map()
  const before = (one: string, other: string) => pairs.get(`${one}\n${other}`) ?? 0
  const kinds = [...counts.keys()].sort(
    (one, other) =>
      before(other, one) - before(one, other) || (counts.get(one) ?? 0) - (counts.get(other) ?? 0),
  )
  return new Map(kinds.map((kind, depth) => [kind, depth]))
}

const mostKinds = 3
