import type { SourceBlock, SourceParagraph } from '../../../source/blocks.ts'
import { labelWords } from '../../../source/label-words.ts'
import { wordsOf } from '../../../source/words-of.ts'
import type { Desk } from '../../desk/desk.ts'
import { marksOf, noteMark } from './typed-marks.ts'
import { withReference } from './with-reference.ts'

/** Paragraphs that begin with a mark which stands behind words above, as `[1]` or `①`, are notes to them. */
export function typedNotes(blocks: readonly SourceBlock[], desk: Desk): SourceBlock[] {
  const { text, isExact, notes } = desk.source
  if (isExact) return [...blocks]
  const found: SourceBlock[] = []
  // Of each mark, where it waits for its note.
  const open = new Map<string, number[]>()
  let count = notes.length
  for (const block of blocks) {
    const marked = markedOf(block, text)
    const at = marked && open.get(marked.mark)?.pop()
    const referring = at === undefined ? undefined : found[at]
    if (marked && at !== undefined && referring) {
      count++
      const identifier = nameOf(count, desk)
      found[at] = withReference(referring, { mark: marked.mark, identifier, text })
      desk.note({ identifier, blocks: [withoutMark(marked, text)] })
      continue
    }
    for (const mark of new Set(marksOf(block, text))) {
      const waiting = open.get(mark)
      if (waiting) waiting.push(found.length)
      else open.set(mark, [found.length])
    }
    found.push(block)
  }
  return found
}

/** A name that no note of the document has. */
function nameOf(count: number, { source }: Desk): string {
  const name = `${count}`
  return source.notes.some(({ identifier }) => identifier === name) ? `typed-${name}` : name
}

interface Marked {
  block: SourceParagraph
  mark: string
  /** Its length in the words of the paragraph, with what is around it. */
  end: number
}

function markedOf(block: SourceBlock, text: string): Marked | undefined {
  if (block.type !== 'paragraph' || block.role !== undefined) return undefined
  const [whole, mark] = start.exec(wordsOf(block.inlines, text)) ?? []
  return whole === undefined || mark === undefined ? undefined : { block, mark, end: whole.length }
}

const start = new RegExp(String.raw`^[\s　]*(?:注[\s　]*)?(${noteMark})[\s　]*[：:.．、]?[\s　]*(?=\S)`, 'u')

function withoutMark({ block, end }: Marked, text: string): SourceParagraph {
  const inlines = labelWords(block.inlines, { start: 0, end, text, fate: 'mark', rule: 'note-mark' })
  return { ...block, inlines }
}
