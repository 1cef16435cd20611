import type { Numbering, SourceBlock, SourceList, SourceParagraph } from '../../source/blocks.ts'

/** Paragraphs that the document numbers become lists; the number of a title is a mark that Word makes, and is gone. */
export function numbered(blocks: readonly SourceBlock[]): SourceBlock[] {
  const found: SourceBlock[] = []
  let run: Numbered[] = []
  for (const block of blocks) {
    if (isNumbered(block)) {
      run.push(block)
      continue
    }
    found.push(...nest(run), block)
    run = []
  }
  return [...found, ...nest(run)]
}

type Numbered = SourceParagraph & { numbering: Numbering }

const isNumbered = (block: SourceBlock): block is Numbered =>
  block.type === 'paragraph' && block.numbering !== undefined && block.role === undefined

/** The lists of paragraphs that follow one another; what is deeper hangs on the item above. */
function nest(run: readonly Numbered[]): SourceList[] {
  const lists: SourceList[] = []
  let current: Numbering | undefined
  let index = 0
  while (index < run.length) {
    const head = run[index]
    if (head === undefined) break
    const { numbering, ...paragraph } = head
    const end = run.findIndex((one, at) => at > index && one.numbering.depth <= numbering.depth)
    const inside = run.slice(index + 1, end < 0 ? run.length : end)
    const item: SourceBlock[] = [paragraph, ...nest(inside)]
    const last = lists.at(-1)
    if (last && current && isSameList(current, numbering)) last.items.push(item)
    else lists.push(listOf(numbering, item))
    current = numbering
    index += 1 + inside.length
  }
  return lists
}

const isSameList = (one: Numbering, other: Numbering) =>
  one.list === other.list && one.depth === other.depth && one.ordered === other.ordered

function listOf({ ordered, marker, number }: Numbering, item: SourceBlock[]): SourceList {
  return {
    type: 'list',
    ordered,
    ...(ordered && number !== undefined && number !== 1 && { start: number }),
    ...(marker !== undefined && { marker }),
    items: [item],
  }
}
