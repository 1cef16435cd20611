import type { Look, SourceBlock } from '../../../source/blocks.ts'
import { wordsOf } from '../../../source/words-of.ts'
import { isPerson } from '../../words/names/is-person.ts'
import { patterns } from '../../words/patterns.ts'
import { sure } from './prominence.ts'

interface Seen {
  /** How much each block may be a title. */
  points: readonly number[]
  /** Whether each block has the form of one. */
  forms: readonly boolean[]
  body: Look
  text: string
}

/**
 * The points of each block, with those of titles in a font other than that of the text as high as what makes a title: several
 * short lines at the left of their column, each directly above text. Where such lines stand below titles, as the names of
 * authors do, or below text alone, as those of the writers of letters, the font is none of titles.
 */
export function inOwnFont(blocks: readonly SourceBlock[], seen: Seen): number[] {
  const { points, forms, body, text } = seen
  const lines = blocks.map((block, index) => isLine(block, text) && !isAuthor(index))
  const fonts = new Map<string, number[]>()
  for (const [index, block] of blocks.entries()) {
    const font = lines[index] ? ownFont(block, body) : undefined
    if (font === undefined) continue
    const same = fonts.get(font)
    if (same) same.push(index)
    else fonts.set(font, [index])
  }
  const found = new Set([...fonts.values()].filter(areTitles).flat())
  return points.map((own, index) => (found.has(index) ? Math.max(own, sure) : own))

  function areTitles(same: readonly number[]): boolean {
    const belowTitles = same.filter((index) => isTitle(index - 1))
    return same.length >= fewest && belowTitles.length * 2 <= same.length && same.every(isAboveText)
  }

  function isAboveText(index: number): boolean {
    const [above, next] = [blocks[index - 1], blocks[index + 1]]
    const isFirst = !above || !lines[index - 1] || ownFont(above, body) === undefined
    if (forms[index] !== true || !isFirst || isTitle(index + 1)) return false
    return next?.type === 'list' || (next?.type === 'paragraph' && ownFont(next, body) === undefined)
  }

  function isTitle(index: number): boolean {
    const block = blocks[index]
    return (points[index] ?? 0) >= sure || (block?.type === 'paragraph' && block.role === 'heading')
  }

  /** `会员 梅映雪`, directly below a title. */
  function isAuthor(index: number): boolean {
    const block = blocks[index]
    if (block?.type !== 'paragraph' || !isTitle(index - 1)) return false
    const [name = ''] = wordsOf(block.inlines, text)
      .trim()
      .split(/[\s　：:／/]+/u)
      .slice(-1)
    return isPerson(name)
  }
}

/** The font of a paragraph as large as the text that is set in another one. */
function ownFont(block: SourceBlock, body: Look): string | undefined {
  if (block.type !== 'paragraph') return undefined
  const { font, size, bold } = block.look
  return font === body.font || size !== body.size || bold ? undefined : font
}

/** Whether a paragraph is a short line that ends no sentence, and stands neither in the middle nor at the right. */
function isLine(block: SourceBlock, text: string): boolean {
  if (block.type !== 'paragraph' || block.role !== undefined || block.numbering) return false
  const words = wordsOf(block.inlines, text).trim()
  const isPlain = block.look.align === undefined && words.length <= longest
  return isPlain && !/[\p{P}\p{S}]$/u.test(words) && !patterns.dash.test(words)
}

/** In characters. */
const longest = 32

/** Lines of a font that make it one of titles. */
const fewest = 2
