import type { SourceParagraph } from '../../../../source/blocks.ts'
import { splitInlines } from '../../../../source/inlines/split-inlines.ts'
import type { SourceInline } from '../../../../source/inlines.ts'
import { labelMatches } from '../../../../source/label-words.ts'
import { wordsOf } from '../../../../source/words-of.ts'
import { isNotice } from '../../../words/fields/is-statement.ts'
import { isOrganisation } from '../../../words/names/is-organisation.ts'
import { fieldsOfLine } from '../../imprint/fields/fields-of-line.ts'
import { madeBy } from '../../imprint/fields/made-by.ts'

/**
 * The fields of a line of the masthead whose pieces stand apart, such as `清河街道办事处编　　签发：王敏`; `undefined` where no
 * piece says whom the issue is by. What no field has is of the statement.
 */
export function linePieces(block: SourceParagraph, { text, isOfHead }: Place): SourceParagraph[] | undefined {
  const words = wordsOf(block.inlines, text)
  if (words.length > longest || /[。！？]/u.test(words)) return undefined
  const ends = [
    ...words
      .trimEnd()
      .matchAll(/(?<=\S)(?:\t|[\s　]{2,}|　|[\s　]*[|｜丨][\s　]*|(?<=主办|编印|编制|编发) )+(?=\S)/gu),
  ].map(({ 0: gap, index }) => index + gap.length)
  let rest: SourceInline[] = block.inlines
  let done = 0
  const pieces = [...ends, words.length].map((end) => {
    const [piece, behind] = splitInlines(rest, { at: end - done, text })
    rest = behind
    done = end
    const inlines = labelMatches(piece, { pattern: around, text, fate: 'mark', rule: 'separator' })
    return { ...block, inlines }
  })
  const fields = pieces.map((piece) => fieldsOf(piece, { text, isOfHead }))
  if (fields.every((found) => found === undefined)) return undefined
  return fields.flatMap((found, index) => found ?? pieces.slice(index, index + 1).map(asStatement))
}

interface Place {
  text: string
  /** Whether its place says that it is of the masthead: a name alone is whom the issue is by. */
  isOfHead: boolean
}

/** In characters. */
const longest = 100

const around = /^[\s　|｜丨]+|[\s　|｜丨]+$/gu

function fieldsOf(piece: SourceParagraph, { text, isOfHead }: Place): SourceParagraph[] | undefined {
  const words = wordsOf(piece.inlines, text)
  const fields = fieldsOfLine(piece, text) ?? madeBy(piece, text)
  if (fields) return fields
  if (isNotice(words)) return [asStatement(piece)]
  return isOfHead && isOrganisation(words) ? [{ ...piece, role: 'publisher' }] : undefined
}

const asStatement = (block: SourceParagraph): SourceParagraph => ({ ...block, role: 'statement' })
