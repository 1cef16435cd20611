import { glue } from '../../../lines/joining/glue.ts'
import { isLineBlock } from '../../../lines/line.ts'
import type { SourceBlock, SourceParagraph } from '../../../source/blocks.ts'
import { wordsOf } from '../../../source/words-of.ts'
import { bodyLook } from '../../body-look.ts'
import type { Desk } from '../../desk.ts'
import { lookKindOf } from '../../kind-of.ts'
import { prominence } from './prominence.ts'

/** A title whose first line ends in a comma or a colon goes on in the line below that looks like it; so does one with a dash. */
export function titlePieces(blocks: readonly SourceBlock[], desk: Desk): SourceBlock[] {
  const { text, isExact } = desk.source
  if (isExact) return [...blocks]
  const body = bodyLook(blocks, text)
  const found: SourceBlock[] = []
  for (const block of blocks) {
    const above = found.at(-1)
    if (!isPiece(above) || !isPiece(block) || !goesOn(above, block)) {
      found.push(block)
      continue
    }
    const inlines = isLineBlock(above)
      ? glue([above.inlines, block.inlines], text)
      : [...above.inlines, { type: 'break' as const, from: 0, length: 0 }, ...block.inlines]
    found[found.length - 1] = { ...above, inlines }
  }
  return found

  function isPiece(block: SourceBlock | undefined): block is SourceParagraph {
    if (block?.type !== 'paragraph' || block.role !== undefined || block.numbering) return false
    const words = wordsOf(block.inlines, text).trim()
    return words.length <= longest && prominence(block, { body, words, isAlone: false }) >= least
  }

  function goesOn(above: SourceParagraph, block: SourceParagraph): boolean {
    const [first, second] = [above, block].map(({ inlines }) => wordsOf(inlines, text).trim())
    const isSubtitle = /^(?:——|──)/u.test(second ?? '') && !/[。！？”」]$/u.test(first ?? '')
    const isOpen = isSubtitle || /[，,：:、]$/u.test(first ?? '')
    return isOpen && (isSubtitle || lookKindOf(above, text) === lookKindOf(block, text))
  }
}

/** In characters, of a line. */
const longest = 30

/** As for a title. */
const least = 2
