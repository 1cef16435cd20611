import { glue } from '../../../lines/joining/glue.ts'
import { isLineBlock } from '../../../lines/line.ts'
import type { SourceBlock, SourceParagraph } from '../../../source/blocks.ts'
import { wordsOf } from '../../../source/words-of.ts'
import type { Desk } from '../../desk/desk.ts'
import { bodyLook } from '../../looks/body-look.ts'
import { lookKindOf } from '../../looks/kind-of.ts'
import { prominence, sure } from './prominence.ts'

/** A title whose first line ends in a comma or a colon goes on in the line below that looks like it; so does one with a dash. */
export function titlePieces(blocks: readonly SourceBlock[], desk: Desk): SourceBlock[] {
  const { text, isExact } = desk.source
  if (isExact) return [...blocks]
  const body = bodyLook(blocks, text)
  const found: SourceBlock[] = []
  for (const block of blocks) {
    const above = found.at(-1)
    if (above?.type !== 'paragraph' || block.type !== 'paragraph' || !goesOn(above, block)) {
      found.push(block)
      continue
    }
    const inlines = isLineBlock(above)
      ? glue([above.inlines, block.inlines], text)
      : [...above.inlines, { type: 'break' as const, from: 0, length: 0 }, ...block.inlines]
    found[found.length - 1] = { ...above, inlines }
  }
  return found

  function goesOn(above: SourceParagraph, block: SourceParagraph): boolean {
    const [first = '', second = ''] = [above, block].map(({ inlines }) => wordsOf(inlines, text).trim())
    if (!isLine(above, first) || !isLine(block, second)) return false
    const isLarge = isProminent(above, first) && isProminent(block, second)
    if (/^(?:——|──)/u.test(second)) {
      // Behind a sentence, a dash leads to who said it.
      const isPlain = above.look.font === body.font && above.box === undefined && block.look.align !== 'right'
      return !/[。！？”」，；：]/u.test(first) && (isLarge || isPlain)
    }
    return /[，,：:、]$/u.test(first) && isLarge && lookKindOf(above, text) === lookKindOf(block, text)
  }

  function isProminent(block: SourceParagraph, words: string): boolean {
    return prominence(block, { body, words, isAlone: false }) >= sure
  }
}

const isLine = ({ role, numbering }: SourceParagraph, words: string) =>
  role === undefined && numbering === undefined && words.length > 0 && words.length <= longest

/** In characters, of a line. */
const longest = 30
