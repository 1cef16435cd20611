import type { SourceBlock, SourceParagraph, SourceQuote } from '../../../source/blocks.ts'
import { rangesOf } from '../../../source/ranges-of.ts'
import { wordsOf } from '../../../source/words-of.ts'
import type { Desk } from '../../desk/desk.ts'
import { bodyLook } from '../../looks/body-look.ts'
import { boxName } from '../../words/names/box-name.ts'
import { patterns } from '../../words/patterns.ts'
import { isHeading } from '../titles/ranked/ranks.ts'
import { kindNamed } from './kind-named.ts'

/** A box with a title of its own, such as `知识链接`, is a note that stands beside the text, with its title in strong. */
export function callouts(blocks: readonly SourceBlock[], desk: Desk): SourceBlock[] {
  const { text, isExact } = desk.source
  if (isExact) return [...blocks]
  const start = blocks.findIndex(isHeading)
  const body = bodyLook(blocks, text)
  const found: SourceBlock[] = []
  for (let index = 0; index < blocks.length; index++) {
    const block = blocks[index]
    if (!block) continue
    const length = index < start ? 0 : framed(index) || named(index)
    if (length === 0 || block.type !== 'paragraph') {
      found.push(block.type === 'quote' && block.kind ? titled(block) : block)
      continue
    }
    found.push(boxOfKind({ title: block, inside: blocks.slice(index + 1, index + length) }))
    index += length - 1
  }
  return found

  /** A box that the document has as one, with the name that boxes have in strong. */
  function titled(box: SourceQuote): SourceQuote {
    const [first, ...others] = box.blocks
    const isName = isTitleOfBox(first, text) && boxName.test(wordsOf(first.inlines, text).trim())
    return isName && others.length > 0 && !isMarked(first)
      ? boxOfKind({ title: first, inside: others, kind: box.kind })
      : box
  }

  /** A title that is the name of a kind is what its readers see anyway: it says the kind, and is no text. */
  function boxOfKind({ title, inside, kind = 'note' }: Box): SourceQuote {
    const named = kindNamed(wordsOf(title.inlines, text))
    if (!named) return { type: 'quote', kind, blocks: [titleOf(title), ...inside] }
    desk.claim(rangesOf(title), { fate: 'label', rule: 'box' })
    return { type: 'quote', kind: named, blocks: [...inside] }
  }

  /** How many blocks stand in a frame whose first one is its title; 0 where it is a frame of something else. */
  function framed(index: number): number {
    const box = boxOf(blocks[index])
    if (box === undefined || boxOf(blocks[index - 1]) === box || !isTitleOfBox(blocks[index], text)) return 0
    let end = index + 1
    while (end < blocks.length && boxOf(blocks[end]) === box) end++
    // Cards with an article on each stand one behind another, or below a title.
    const above = blocks[index - 1]
    const isCards = !above || isHeading(above) || isInCard(index - 1) || isInCard(end)
    if (desk.source.kind === 'html' && isCards) return 0
    const inside = blocks.slice(index + 1, end)
    const characters = inside.flatMap(rangesOf).reduce((sum, { length }) => sum + length, 0)
    return inside.length > 0 && inside.every(isOfBox) && characters <= most ? end - index : 0
  }

  /** Whether a block stands in a frame with others. */
  function isInCard(index: number): boolean {
    const box = boxOf(blocks[index])
    return box !== undefined && [index - 1, index + 1].some((beside) => boxOf(blocks[beside]) === box)
  }

  /** How many blocks belong to a name that boxes have, where nothing frames them: one, or those that look like it and unlike the text. */
  function named(index: number): number {
    const [block, first] = [blocks[index], blocks[index + 1]]
    if (!isTitleOfBox(block, text) || !boxName.test(wordsOf(block.inlines, text).trim())) return 0
    if (!first || !isOfBox(first)) return 0
    let end = index + 2
    while (end < blocks.length && goesOn(blocks[end - 1], blocks[end])) end++
    return endsAt(end) || isBox(block) ? end - index : 0
  }

  /** Whether no text stands behind that might be of the box as well, or look as it does. */
  function endsAt(end: number): boolean {
    const [last, behind] = [blocks[end - 1], blocks[end]]
    if (!behind || !isOfBox(behind)) return true
    return last?.type === 'paragraph' && !isLike(last, body)
  }

  function goesOn(above: SourceBlock | undefined, block: SourceBlock | undefined): boolean {
    if (!above || !block || !isOfBox(block) || above.type !== 'paragraph') return false
    if (block.type === 'list') return /[：:]\s*$/u.test(wordsOf(above.inlines, text))
    if (block.type !== 'paragraph' || isLike(above, body)) return false
    return (
      above.look.size === block.look.size &&
      above.look.font === block.look.font &&
      above.look.color === block.look.color
    )
  }

  function isBox(block: SourceParagraph): boolean {
    const answer = desk.ask({
      rule: 'box',
      at: rangesOf(block)[0]?.from ?? 0,
      text: wordsOf(block.inlines, text),
      question: {
        en: 'Is this the title of a box beside the text, or a heading in it?',
        zh: '这是正文之外的方框（如知识链接）的标题，还是文内小标题？',
      },
      choices: ['box', 'heading'],
      standard: 'box',
      confidence: 0.8,
    })
    return answer === 'box'
  }
}

interface Box {
  title: SourceParagraph
  inside: readonly SourceBlock[]
  kind?: SourceQuote['kind']
}

/** In characters; what is longer is a page with a frame. */
const most = 1500

const boxOf = (block: SourceBlock | undefined): number | undefined => {
  if (block?.type === 'list') return boxOf(block.items[0]?.[0])
  return block?.type === 'paragraph' ? block.box : undefined
}

const isMarked = ({ inlines }: SourceParagraph) => inlines.some(({ type }) => type === 'strong')

/** What may stand in a box beside its title. */
const isOfBox = (block: SourceBlock): boolean =>
  block.type === 'list' || (block.type === 'paragraph' && (block.role === undefined || block.role === 'text'))

function isTitleOfBox(block: SourceBlock | undefined, text: string): block is SourceParagraph {
  if (block?.type !== 'paragraph' || block.level !== undefined || block.listed !== undefined) return false
  if (block.role !== undefined && block.role !== 'heading') return false
  const words = wordsOf(block.inlines, text).trim()
  if (patterns.summary.test(words)) return false
  return words.length <= 30 && !/[。；;，,]$/u.test(words)
}

const isLike = ({ look }: SourceParagraph, body: SourceParagraph['look']) =>
  look.size === body.size && look.font === body.font && look.color === body.color

function titleOf({ role: _, box: __, ...title }: SourceParagraph): SourceParagraph {
  return { ...title, inlines: [{ type: 'strong', children: title.inlines }] }
}
