import type { Numbering, SourceBlock, SourceList, SourceParagraph } from '../../../source/blocks.ts'

/** Paragraphs that the document numbers become lists; the number of a title is a mark that Word makes, and is gone. */
export function numbered(blocks: readonly SourceBlock[]): SourceBlock[] {
  const found: SourceBlock[] = []
  const body = bodyIndent(blocks)
  let run: Numbered[] = []
  let below: SourceBlock[] = []
  for (const block of blocks) {
    const last = run.at(-1)
    if (isNumbered(block)) {
      // What stands in between two items is of the first.
      if (last?.numbering.list === block.numbering.list) last.below.push(...below)
      else if (below.length > 0) {
        found.push(...nest(run), ...below)
        run = []
      }
      run.push({ ...block, below: [] })
      below = []
    } else if (last && isBelow(block, body)) below.push(block)
    else {
      found.push(...nest(run), ...below, block)
      run = []
      below = []
    }
  }
  return [...found, ...nest(run), ...below]
}

type Numbered = SourceParagraph & { numbering: Numbering; below: SourceBlock[] }

const isNumbered = (block: SourceBlock): block is Omit<Numbered, 'below'> =>
  block.type === 'paragraph' && block.numbering !== undefined && block.role === undefined

/** The lists of paragraphs that follow one another; what is deeper hangs on the item above. */
function nest(run: readonly Numbered[]): SourceList[] {
  const lists: SourceList[] = []
  let current: Numbering | undefined
  let index = 0
  while (index < run.length) {
    const head = run[index]
    if (head === undefined) break
    const { numbering, below, ...paragraph } = head
    const end = run.findIndex((one, at) => at > index && one.numbering.depth <= numbering.depth)
    const inside = run.slice(index + 1, end < 0 ? run.length : end)
    const item: SourceBlock[] = [paragraph, ...below, ...nest(inside)]
    const last = lists.at(-1)
    if (last && current && isSameList(current, numbering)) last.items.push(item)
    else lists.push(listOf(numbering, item))
    current = numbering
    index += 1 + inside.length
  }
  return lists
}

function isBelow(block: SourceBlock, body: number): boolean {
  if (block.type !== 'paragraph' || block.role !== undefined || block.numbering) return false
  const { indent = 0, align } = block.look
  return indent >= body + leastIndent && align !== 'center' && align !== 'right'
}

/** In points, a character and a half. */
const leastIndent = 15

/** How far most paragraphs stand in that no list holds. */
function bodyIndent(blocks: readonly SourceBlock[]): number {
  const counts = new Map<number, number>()
  for (const block of blocks) {
    if (block.type !== 'paragraph' || block.numbering) continue
    const { indent = 0 } = block.look
    counts.set(indent, (counts.get(indent) ?? 0) + 1)
  }
  const [most] = [...counts].sort(([, one], [, other]) => other - one)
  return most?.[0] ?? 0
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
