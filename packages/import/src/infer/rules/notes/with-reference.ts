import type { SourceBlock } from '../../../source/blocks.ts'
import { splitInlines } from '../../../source/inlines/split-inlines.ts'
import type { SourceInline } from '../../../source/inlines.ts'
import { rangesOfInlines } from '../../../source/ranges-of.ts'
import { wordsOf } from '../../../source/words-of.ts'
import { holdsText, marksIn, marksOf } from './typed-marks.ts'

interface Reference {
  mark: string
  identifier: string
  /** Of the source. */
  text: string
}

/** The block with a reference to a note in the place of the mark. */
export function withReference(block: SourceBlock, reference: Reference): SourceBlock {
  const { mark, text } = reference
  switch (block.type) {
    case 'paragraph': {
      const at = holdsText(block) ? marksIn(wordsOf(block.inlines, text)).get(mark) : undefined
      return at === undefined ? block : { ...block, inlines: referring(block.inlines, at, reference) }
    }
    case 'list': {
      const holder = block.items.flat().find((one) => marksOf(one, text).includes(mark))
      const replaced = (one: SourceBlock) => (one === holder ? withReference(one, reference) : one)
      return { ...block, items: block.items.map((item) => item.map(replaced)) }
    }
    case 'quote': {
      const holder = block.blocks.find((one) => marksOf(one, text).includes(mark))
      const replaced = (one: SourceBlock) => (one === holder ? withReference(one, reference) : one)
      return { ...block, blocks: block.blocks.map(replaced) }
    }
    default:
      return block
  }
}

/** The inlines of a line or a paragraph with a reference in the place of a mark. */
export function referring(
  inlines: readonly SourceInline[],
  start: number,
  { mark, identifier, text }: Reference,
): SourceInline[] {
  const [upTo, behind] = splitInlines(inlines, { at: start + mark.length, text })
  const [before, marked] = splitInlines(upTo, { at: start, text })
  const [first, ...others] = rangesOfInlines(marked).filter(({ length }) => length > 0)
  if (!first) return [...inlines]
  const what = { type: 'label', fate: 'mark', rule: 'note-mark' } as const
  const labels = others.map((range) => ({ ...range, ...what }))
  return [...before, { type: 'noteReference', ...first, identifier }, ...labels, ...behind]
}
