import { patterns } from '../../../../words/patterns.ts'

/** A name of a column or a part of one, and whether it is the first on its line. */
export interface NamePart {
  words: string
  isFirst: boolean
}

/**
 * Of which parts each of `count` names of columns is, where some had no room on one line: `最高蓄水` above `率（%）`. The widest
 * were broken, and none behind a bracket that closes. `undefined` where two are as wide.
 */
export function wrappedNames(parts: readonly NamePart[], count: number): number[][] | undefined {
  if (parts.length < count || parts.length > count + mostBroken) return undefined
  if (parts.some(({ words }) => words.length > longest || patterns.tableCaption.test(words))) return undefined
  const places = parts.flatMap(({ isFirst }, at) =>
    at > 0 && isFirst && mayBeBroken(parts[at - 1]?.words ?? '') ? [at] : [],
  )
  const widthAbove = (at: number | undefined) => parts[(at ?? 0) - 1]?.words.length ?? 0
  const widest = places.sort((one, other) => widthAbove(other) - widthAbove(one))
  const excess = parts.length - count
  if (widest.length < excess || (excess > 0 && widthAbove(widest[excess - 1]) === widthAbove(widest[excess])))
    return undefined
  const joined = new Set(widest.slice(0, excess))
  const names: number[][] = []
  for (const at of parts.keys()) {
    const above = names.at(-1)
    if (above && joined.has(at)) above.push(at)
    else names.push([at])
  }
  return names
}

const mostBroken = 2

/** In characters: what is longer is a caption. */
const longest = 10

const mayBeBroken = (words: string) => /\p{Script=Han}$/u.test(words)
