import type { Look, SourceBlock, SourceParagraph } from '../../../../source/blocks.ts'
import { wordsOf } from '../../../../source/words-of.ts'
import type { Desk } from '../../../desk/desk.ts'
import { bodyLook } from '../../../looks/body-look.ts'
import { lookKindOf } from '../../../looks/kind-of.ts'
import { patterns } from '../../../words/patterns.ts'
import { prominence } from '../prominence.ts'
import { isHeading } from './ranks.ts'
import { sizesBelow } from './sizes-below.ts'
import { splitLevels } from './split-levels.ts'

/**
 * Styles are believed as far as they agree with what is seen: titles that look alike and have several levels have none,
 * unless those of one stand directly above those of the next, and so have those of one level in looks of several ranks;
 * sentences that look like text, or the caption of a table, are no titles whatever their style says.
 */
export function trustedLevels(blocks: readonly SourceBlock[], { source }: Desk): SourceBlock[] {
  const { text, kind, isExact } = source
  if (isExact || kind === 'markdown') return [...blocks]
  const body = bodyLook(blocks, text)
  const checked = blocks.map((block, index) =>
    isLevelled(block) ? asSaid(block, { next: blocks[index + 1], body, text }) : block,
  )
  const split = splitLevels(checked, text)
  const isDoubted = isContradicted(checked, text)
  return checked.map((block) =>
    isHeading(block) && (isDoubted || split.has(block.level ?? 0)) ? withoutLevel(block) : block,
  )
}

function asSaid(
  block: SourceParagraph,
  { next, body, text }: { next: SourceBlock | undefined; body: Look; text: string },
): SourceParagraph {
  const words = wordsOf(block.inlines, text).trim()
  if (next?.type === 'table' && patterns.tableCaption.test(words)) return { ...block, role: 'caption' }
  const { role: _, level: __, ...paragraph } = block
  const isSentence = words.length > longest && /[。！？；.!?;]["”』」）)]?$/u.test(words)
  const isSeen = prominence(block, { body, words, isAlone: false }) >= 1
  return isSentence && (!isSeen || words.length > longestOfAll) ? paragraph : block
}

/** In characters, of a title that is a sentence and looks like text. */
const longest = 24

/** Of one that looks like a title. */
const longestOfAll = 120

/** Titles that look alike have several levels, and do not stand as these say. */
function isContradicted(blocks: readonly SourceBlock[], text: string): boolean {
  const looks = new Map<string, Map<number, Place[]>>()
  const sizes = sizesBelow(blocks)
  for (const [index, block] of blocks.entries()) {
    // Where nothing is said of their looks, all look alike.
    if (!isLevelled(block) || block.look.size === undefined) continue
    const look = `${lookKindOf(block, text)} ${sizes[index]}`
    const levels = looks.get(look) ?? new Map<number, Place[]>()
    const next = blocks[index + 1]
    levels.set(block.level, [
      ...(levels.get(block.level) ?? []),
      next && isLevelled(next) ? next.level : undefined,
    ])
    looks.set(look, levels)
  }
  return [...looks.values()].some((levels) => levels.size > 1 && !areStacked(levels))
}

/** The level of the title directly below one, if there is one. */
type Place = number | undefined

/** Whether most titles of each level but the lowest stand directly above one of the next, and none the other way. */
function areStacked(levels: ReadonlyMap<number, readonly Place[]>): boolean {
  const [lowest, ...higher] = [...levels].sort(([one], [other]) => other - one)
  return higher.every(([level, places], index) => {
    const [below, others] = higher[index - 1] ?? lowest ?? [level, []]
    const stacked = places.filter((place) => place === below).length
    return stacked >= 2 && stacked * 2 > places.length && !others.includes(level)
  })
}

const isLevelled = (block: SourceBlock): block is SourceParagraph & { level: number } =>
  isHeading(block) && block.level !== undefined

const withoutLevel = ({ level: _, ...block }: SourceParagraph): SourceParagraph => block
