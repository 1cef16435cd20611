import type { SourceBlock, SourceParagraph } from '../../../source/blocks.ts'
import { withoutStrong } from '../../../source/without-strong.ts'
import { wordsOf } from '../../../source/words-of.ts'
import { bodyLook } from '../../body-look.ts'
import type { Desk } from '../../desk.ts'
import { lookKindOf } from '../../kind-of.ts'
import { isHeading } from '../../ranks.ts'
import { patterns } from '../../words/patterns.ts'
import { saysFieldsAlone } from '../../words/says-fields-alone.ts'
import { prominence } from './prominence.ts'

/** Finds titles that are none by their style: short lines that stand out from the text. */
export function titles(blocks: readonly SourceBlock[], desk: Desk): SourceBlock[] {
  const { text } = desk.source
  const body = bodyLook(blocks, text)
  const listed = listedLooks(blocks, text)
  return blocks.map((block, index) => {
    if (block.type !== 'paragraph' || (block.role !== undefined && block.role !== 'heading')) return block
    const depth = block.level === undefined ? listed.get(lookKindOf(block, text)) : undefined
    if (block.role === 'heading') return depth === undefined ? block : { ...block, listed: depth }
    const words = wordsOf(block.inlines, text).trim()
    const isAlone =
      block.box !== undefined &&
      !isInBox(blocks[index - 1], block.box) &&
      !isInBox(blocks[index + 1], block.box)
    if (!mayBeTitle(block, words) || prominence(block, { body, words, isAlone }) < least) return block
    return {
      ...block,
      // What makes the line a title is no emphasis in it.
      inlines: withoutStrong(block.inlines),
      role: 'heading' as const,
      ...(depth !== undefined && { listed: depth }),
    }
  })
}

/** What stands out so much is a title. */
const least = 2

const isInBox = (block: SourceBlock | undefined, box: number) =>
  block?.type === 'paragraph' && block.box === box

/** How deep the list of contents has titles of a look, where it has all of them equally deep. */
function listedLooks(blocks: readonly SourceBlock[], text: string): Map<string, number> {
  const depths = new Map<string, Set<number>>()
  for (const block of blocks) {
    if (!isHeading(block) || block.listed === undefined || block.level !== undefined) continue
    const look = lookKindOf(block, text)
    depths.set(look, (depths.get(look) ?? new Set()).add(block.listed))
  }
  return new Map(
    [...depths].flatMap(([look, [depth, ...others]]) =>
      depth === undefined || others.length > 0 ? [] : [[look, depth]],
    ),
  )
}

function mayBeTitle({ look }: SourceParagraph, line: string): boolean {
  if (line.length > longest || /[。；;，,、：:…]$/u.test(line) || !/[\p{L}\p{N}]/u.test(line)) return false
  return look.align !== 'right' && !isField(line) && !saysFieldsAlone(line)
}

/** Titles of two lines are longer than any other; beyond that it is a paragraph that is emphasized. */
const longest = 60

const isField = (line: string) =>
  [
    patterns.sources,
    patterns.dash,
    patterns.editors,
    patterns.publisher,
    patterns.email,
    patterns.site,
    patterns.credit,
    patterns.tableCaption,
  ].some((pattern) => pattern.test(line))
