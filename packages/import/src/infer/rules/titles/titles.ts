import type { Look, SourceBlock, SourceParagraph } from '../../../source/blocks.ts'
import type { SourceInline } from '../../../source/inlines.ts'
import { wordsOf } from '../../../source/words-of.ts'
import { bodyLook } from '../../body-look.ts'
import type { Desk } from '../../desk.ts'
import { patterns } from '../../words/patterns.ts'
import { saysFieldsAlone } from '../../words/says-fields-alone.ts'

/** Finds titles that are none by their style: short lines, set larger than the text, or bold. */
export function titles(blocks: readonly SourceBlock[], desk: Desk): SourceBlock[] {
  const body = bodyLook(blocks, desk.source.text)
  return blocks.map((block) => {
    if (block.type !== 'paragraph' || block.role !== undefined) return block
    return looksLikeTitle(block, { body, words: wordsOf(block.inlines, desk.source.text) })
      ? { ...block, inlines: withoutStrong(block.inlines), role: 'heading' as const }
      : block
  })
}

interface Shown {
  body: Look
  words: string
}

function looksLikeTitle({ look }: SourceParagraph, { body, words }: Shown): boolean {
  const line = words.trim()
  if (line.length > longest || /[。；;，,、：:…]$/u.test(line) || !/[\p{L}\p{N}]/u.test(line)) return false
  if (look.align === 'right' || isField(line) || saysFieldsAlone(line)) return false
  const isLarger = look.size !== undefined && look.size >= (body.size ?? standard) * larger
  const isBolder = look.bold === true && body.bold !== true
  return isLarger || isBolder
}

/** Titles of two lines are longer than any other; beyond that it is a paragraph that is emphasized. */
const longest = 60

/** In points, of a text of which nothing says how large it is. */
const standard = 12

/** A size of Chinese type above that of the text: 四号 (14 pt) over 小四 (12 pt). */
const larger = 1.12

const isField = (line: string) =>
  [
    patterns.sources,
    patterns.dash,
    patterns.editors,
    patterns.publisher,
    patterns.email,
    patterns.site,
    patterns.credit,
  ].some((pattern) => pattern.test(line))

/** What makes the line a title is no emphasis in it. */
function withoutStrong(inlines: readonly SourceInline[]): SourceInline[] {
  return inlines.flatMap((inline) => {
    if (inline.type === 'strong') return withoutStrong(inline.children)
    return 'children' in inline ? [{ ...inline, children: withoutStrong(inline.children) }] : [inline]
  })
}
