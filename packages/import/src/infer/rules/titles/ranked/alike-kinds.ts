import type { SourceBlock } from '../../../../source/blocks.ts'
import { wordsOf } from '../../../../source/words-of.ts'
import { kindOf } from '../../../looks/kind-of.ts'
import { isHeading } from './ranks.ts'

/**
 * Kinds that differ in nothing but that their titles have numbers or stand in the middle, and stand directly below the same kind, are one. So are
 * the title of the first article of all, in larger letters, and those of the others.
 */
export function alikeKinds(blocks: readonly SourceBlock[], text: string): Map<string, string> {
  const above = new Map<string, Set<string>>()
  const looks = new Map<string, Set<string>>()
  blocks.forEach((block, index) => {
    if (!isHeading(block) || block.level !== undefined || block.listed !== undefined) return
    const name = kindOf(block, text)
    const before = blocks[index - 1]
    looks.set(lookAlone(name), (looks.get(lookAlone(name)) ?? new Set()).add(name))
    if (before && isHeading(before)) above.set(name, (above.get(name) ?? new Set()).add(kindOf(before, text)))
  })
  const alike = new Map<string, string>()
  for (const names of looks.values()) {
    const [one, other] = [...names]
    if (one === undefined || other === undefined || names.size > 2) continue
    const parents = [above.get(one), above.get(other)]
    const isShared = [...(parents[0] ?? [])].some((name) => parents[1]?.has(name))
    if (isShared && !parents[0]?.has(other) && !parents[1]?.has(one)) alike.set(other, one)
  }
  for (const [short, long] of shortCapitals(blocks, text)) alike.set(short, long)
  for (const [white, colored] of onGround(blocks, { text, above })) alike.set(white, colored)
  for (const [lead, usual] of leads(blocks, text))
    alike.set(alike.get(lead) ?? lead, alike.get(usual) ?? usual)
  return alike
}

/** Kinds of titles in so few capital letters that each might be an abbreviation, where others of their look are in capitals. */
function shortCapitals(blocks: readonly SourceBlock[], text: string): [short: string, long: string][] {
  const areCapitals = new Map<string, boolean>()
  for (const block of blocks) {
    if (!isHeading(block) || block.level !== undefined || block.listed !== undefined) continue
    const name = kindOf(block, text)
    const words = wordsOf(block.inlines, text)
    const isSuch = /\p{Lu}/u.test(words) && !/[\p{Ll}\p{Lo}]/u.test(words)
    areCapitals.set(name, (areCapitals.get(name) ?? true) && isSuch)
  }
  return [...areCapitals].flatMap(([name, areAll]): [string, string][] => {
    const long = name.replace(/ (italic)?( -?\d+)$/, ' $1capitals$2')
    return areAll && long !== name && areCapitals.has(long) ? [[name, long]] : []
  })
}

/**
 * A kind in white letters, which stand on a ground, and the only one that differs from it by nothing but colour and frame:
 * a section that is set outside of the frames of the others.
 */
function onGround(
  blocks: readonly SourceBlock[],
  { text, above }: { text: string; above: ReadonlyMap<string, ReadonlySet<string>> },
): [white: string, colored: string][] {
  const kinds = new Map<string, { white?: string; colored: Set<string> }>()
  for (const block of blocks) {
    if (!isHeading(block) || block.level !== undefined || block.listed !== undefined) continue
    const name = kindOf(block, text)
    const { color: _, ...look } = block.look
    const bare = kindOf({ ...block, look, box: undefined }, text)
    const kind = kinds.get(bare) ?? { colored: new Set<string>() }
    if (/^#?f{6}$/iu.test(block.look.color ?? '')) kind.white = name
    else kind.colored.add(name)
    kinds.set(bare, kind)
  }
  return [...kinds.values()].flatMap(({ white, colored }): [string, string][] => {
    const [only, ...others] = colored
    if (white === undefined || only === undefined || others.length > 0) return []
    return above.get(white)?.has(only) || above.get(only)?.has(white) ? [] : [[white, only]]
  })
}

/** Kinds in larger letters whose titles all stand directly below those of another kind, as more of a third kind do. */
function leads(blocks: readonly SourceBlock[], text: string): [lead: string, usual: string][] {
  const kinds = new Map<string, { size: number; above: string[] }>()
  blocks.forEach((block, index) => {
    if (!isHeading(block) || block.level !== undefined || block.listed !== undefined) return
    const { size = 0 } = block.look
    const before = blocks[index - 1]
    const name = kindOf(block, text)
    const kind = kinds.get(name) ?? { size, above: [] }
    kind.above.push(before && isHeading(before) ? kindOf(before, text) : '')
    kinds.set(name, kind)
  })
  if (kinds.size > mostKinds) return []
  return [...kinds].flatMap(([lead, { size, above }]): [string, string][] => {
    const [parent = ''] = above
    const isLead = parent !== '' && above.every((name) => name === parent)
    if (!isLead) return []
    const [usual] = [...kinds].filter(
      ([name, other]) =>
        name !== lead &&
        name !== parent &&
        other.size < size &&
        !other.above.includes(lead) &&
        other.above.filter((one) => one === parent).length > above.length,
    )
    return usual ? [[lead, usual[0]]] : []
  })
}

/** A document of more is none in which kinds say something. */
const mostKinds = 40

/**
 * The name of a kind without the form of its numbers, which is its last word, and without its place: a title in the middle
 * that fills its line looks like one at the left.
 */
const lookAlone = (name: string) => name.replace(/ -?\d+$/, '').replace(' center ', '  ')
