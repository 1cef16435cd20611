import type { Facts } from './facts-of.ts'

/** How near a draft is to the issue that is right; each from 0 to 1. */
export interface Scores {
  /** Of the right characters, those that are there in their order. */
  kept: number
  /** Of the draft's characters, those that are not right. */
  added: number
  /** Blocks with their kind: the harmonic mean of how many of the right ones are there and how many of those there are right. */
  blocks: number
  titles: number
  articles: number
  links: number
  lists: number
  /** Of the right blocks that are there, those in the right order. */
  order: number
}

export function scoresOf(draft: Facts, right: Facts): Scores {
  const kept = commonLength([...draft.text], [...right.text])
  const shared = draft.blocks.filter((line) => right.blocks.includes(line))
  const inOrder = commonLength(shared, right.blocks)
  return {
    kept: kept / right.text.length,
    added: draft.text.length === 0 ? 0 : 1 - kept / draft.text.length,
    blocks: agreement(draft.blocks, right.blocks),
    titles: agreement(draft.titles, right.titles),
    articles: agreement(draft.articles, right.articles),
    links: agreement(draft.links, right.links),
    lists: agreement(draft.lists, right.lists),
    order: shared.length === 0 ? 0 : inOrder / shared.length,
  }
}

/** F1 of two lists in which a line may stand several times. */
function agreement(found: readonly string[], right: readonly string[]): number {
  if (found.length + right.length === 0) return 1
  const left = [...right]
  const hits = found.filter((line) => {
    const at = left.indexOf(line)
    if (at >= 0) left.splice(at, 1)
    return at >= 0
  }).length
  return (2 * hits) / (found.length + right.length)
}

/** The length of the longest common subsequence. */
function commonLength(one: readonly string[], other: readonly string[]): number {
  let above: number[] = new Array(other.length + 1).fill(0)
  for (const entry of one) {
    const row = [0]
    other.forEach((right, index) => {
      const best =
        entry === right ? (above[index] ?? 0) + 1 : Math.max(above[index + 1] ?? 0, row[index] ?? 0)
      row.push(best)
    })
    above = row
  }
  return above.at(-1) ?? 0
}
