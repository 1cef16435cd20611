import type { SourceBlock, SourceParagraph } from '../../../source/blocks.ts'
import { labelWords } from '../../../source/label-words.ts'
import { wordsOf } from '../../../source/words-of.ts'
import type { Desk } from '../../desk/desk.ts'
import { bodyLook } from '../../looks/body-look.ts'
import { raisedNumber } from './raised-number.ts'
import { counted } from './starts-note.ts'
import { holdsText } from './typed-marks.ts'
import { referring } from './with-reference.ts'

/**
 * Paragraphs of a PDF below an article, in smaller letters, that begin with a number which stands once behind a word of the
 * text above are notes to it.
 */
export function smallNotes(blocks: readonly SourceBlock[], desk: Desk): SourceBlock[] {
  const { text, kind } = desk.source
  if (kind !== 'pdf') return [...blocks]
  const { size: usual = 0 } = bodyLook(blocks, text)
  const found: SourceBlock[] = []
  let count = 0
  for (const block of blocks) {
    const start = block.type === 'paragraph' && isSmall(block, usual) ? startOf(block, text) : undefined
    const place = start && placeOf(found, { number: start.number, text })
    if (!start || !place) {
      found.push(block)
      continue
    }
    count++
    const identifier = `small-${count}`
    const { holder, at, mark } = place
    found[found.indexOf(holder)] = {
      ...holder,
      inlines: referring(holder.inlines, at, { mark, identifier, text }),
    }
    desk.note({ identifier, blocks: [start.note] })
  }
  return found
}

const isSmall = ({ look: { size }, role }: SourceParagraph, usual: number) =>
  size !== undefined && size < usual - leastSmaller && (role === undefined || role === 'text')

/** In points. */
const leastSmaller = 0.6

/** The number with which a paragraph begins, if that counts nothing, and the paragraph without it. */
function startOf(
  block: SourceParagraph,
  text: string,
): { number: number; note: SourceParagraph } | undefined {
  const words = wordsOf(block.inlines, text)
  const [mark, digits] = /^\s*(\d{1,2})\s*(?=[\p{L}“"《（(])/u.exec(words) ?? []
  if (mark === undefined || counted.test(words.slice(mark.length))) return undefined
  const what = { start: 0, end: mark.length, text, fate: 'mark', rule: 'note-mark' } as const
  return { number: Number(digits), note: { ...block, inlines: labelWords(block.inlines, what) } }
}

function placeOf(above: readonly SourceBlock[], { number, text }: { number: number; text: string }) {
  const near = above
    .slice(-most)
    .filter((block): block is SourceParagraph => block.type === 'paragraph' && holdsText(block))
  const place = raisedNumber(near, { number, text })
  const holder = place && near[place.index]
  return holder && { ...place, holder }
}

/** In blocks: no article is longer. */
const most = 60
