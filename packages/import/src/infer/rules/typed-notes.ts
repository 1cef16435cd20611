import type { SourceBlock, SourceParagraph } from '../../source/blocks.ts'
import type { SourceInline } from '../../source/inlines.ts'
import { labelWords } from '../../source/label-words.ts'
import { rangesOfInlines } from '../../source/ranges-of.ts'
import { splitInlines } from '../../source/split-inlines.ts'
import { wordsOf } from '../../source/words-of.ts'
import type { Desk } from '../desk.ts'

/** Paragraphs that begin with a mark which stands behind words above, as `[1]` or `①`, are notes to them. */
export function typedNotes(blocks: readonly SourceBlock[], desk: Desk): SourceBlock[] {
  const { text, isExact, notes } = desk.source
  if (isExact) return [...blocks]
  const found = [...blocks]
  const gone = new Set<number>()
  let count = notes.length
  blocks.forEach((block, index) => {
    const mark = markOf(block, text)
    if (!mark || block.type !== 'paragraph') return
    const at = found.findLastIndex(
      (one, place) => place < index && !gone.has(place) && refers(one, mark.words, text),
    )
    const referring = found[at]
    if (!referring) return
    count++
    const identifier = nameOf(count, desk)
    found[at] = withReference(referring, { mark: mark.words, identifier, text })
    gone.add(index)
    const inlines = labelWords(block.inlines, {
      start: 0,
      end: mark.end,
      text,
      fate: 'mark',
      rule: 'note-mark',
    })
    desk.note({ identifier, blocks: [{ ...block, inlines }] })
  })
  return found.filter((_, index) => !gone.has(index))
}

/** A name that no note of the document has. */
function nameOf(count: number, { source }: Desk): string {
  const name = `${count}`
  return source.notes.some(({ identifier }) => identifier === name) ? `typed-${name}` : name
}

interface Mark {
  words: string
  /** Its length in the words of the paragraph, with what is around it. */
  end: number
}

function markOf(block: SourceBlock, text: string): Mark | undefined {
  if (block.type !== 'paragraph' || block.role !== undefined) return undefined
  const [whole, words] =
    /^[\s　]*(?:注[\s　]*)?(\[(?:\d{1,2}|注)\]|［(?:\d{1,2}|注)］|〔\d{1,2}〕|[①②③④⑤⑥⑦⑧⑨⑩]|[*＊†])[\s　]*[：:.．、]?[\s　]*(?=\S)/u.exec(
      wordsOf(block.inlines, text),
    ) ?? []
  return whole === undefined || words === undefined ? undefined : { words, end: whole.length }
}

/** Where the mark stands behind words; at the beginning, or behind what leads to a list, it is none. */
function placeIn(words: string, mark: string): number | undefined {
  const places = [
    ...words.matchAll(/\[(?:\d{1,2}|注)\]|［(?:\d{1,2}|注)］|〔\d{1,2}〕|[①②③④⑤⑥⑦⑧⑨⑩]|[*＊†]/gu),
  ]
    .filter(
      ({ 0: found, index }) =>
        found === mark && /[\p{L}\p{N}”’"》）)\]％%。，]/u.test(words[index - 1] ?? ''),
    )
    .map(({ index }) => index)
  return places.length === 1 ? places[0] : undefined
}

function refers(block: SourceBlock, mark: string, text: string): boolean {
  switch (block.type) {
    case 'paragraph':
      return holdsText(block) && placeIn(wordsOf(block.inlines, text), mark) !== undefined
    case 'list':
      return block.items.flat().some((one) => refers(one, mark, text))
    case 'quote':
      return block.blocks.some((one) => refers(one, mark, text))
    default:
      return false
  }
}

const holdsText = ({ role }: SourceParagraph) => role === undefined || role === 'text' || role === 'quote'

/** The block with a reference in the place of the mark. */
function withReference(
  block: SourceBlock,
  what: { mark: string; identifier: string; text: string },
): SourceBlock {
  const { mark, identifier, text } = what
  switch (block.type) {
    case 'paragraph': {
      const at = holdsText(block) ? placeIn(wordsOf(block.inlines, text), mark) : undefined
      if (at === undefined) return block
      return {
        ...block,
        inlines: referring(block.inlines, { start: at, end: at + mark.length, identifier, text }),
      }
    }
    case 'list': {
      let isDone = false
      const once = (one: SourceBlock) => {
        if (isDone || !refers(one, mark, text)) return one
        isDone = true
        return withReference(one, what)
      }
      return { ...block, items: block.items.map((item) => item.map(once)) }
    }
    case 'quote': {
      const at = block.blocks.findIndex((one) => refers(one, mark, text))
      return {
        ...block,
        blocks: block.blocks.map((one, index) => (index === at ? withReference(one, what) : one)),
      }
    }
    default:
      return block
  }
}

function referring(
  inlines: readonly SourceInline[],
  { start, end, identifier, text }: { start: number; end: number; identifier: string; text: string },
): SourceInline[] {
  const [upTo, behind] = splitInlines(inlines, { at: end, text })
  const [before, mark] = splitInlines(upTo, { at: start, text })
  const ranges = rangesOfInlines(mark).filter(({ length }) => length > 0)
  const [first, ...others] = ranges
  if (!first) return [...inlines]
  const labels = others.map((range) => ({
    type: 'label' as const,
    ...range,
    fate: 'mark' as const,
    rule: 'note-mark',
  }))
  return [...before, { type: 'noteReference', ...first, identifier }, ...labels, ...behind]
}
