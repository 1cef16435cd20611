import { contentOf } from '../../../draft/content-of.ts'
import { widthOf } from '../../../lines/width-of.ts'
import type { Look, SourceBlock, SourceImage, SourceParagraph } from '../../../source/blocks.ts'
import { withoutStrong } from '../../../source/inlines/without-marks.ts'
import type { SourceInline } from '../../../source/inlines.ts'
import { labelMatches, labelWords } from '../../../source/label-words.ts'
import { wordsOf } from '../../../source/words-of.ts'
import type { Desk } from '../../desk/desk.ts'
import { bodyLook } from '../../looks/body-look.ts'
import { patterns } from '../../words/patterns.ts'
import { isSetApart, isSmallLine, unmarked } from './set-apart.ts'
import { withCredit } from './with-credit.ts'

/** Ties captions and credits to the picture or the table beside which they stand. */
export function captions(blocks: readonly SourceBlock[], desk: Desk): SourceBlock[] {
  const { text } = desk.source
  const body = bodyLook(blocks, text)
  const found: SourceBlock[] = []
  for (const [index, block] of blocks.entries()) {
    const last = found.at(-1)
    if (block.type === 'paragraph' && last?.type === 'image') {
      const tied = tie(block, { image: last, next: blocks[index + 1], body, desk })
      if (tied) {
        found[found.length - 1] = tied
        continue
      }
    }
    if (block.type === 'image' && isNamedCaption(last) && !isNamedCaption(blocks[index + 1])) {
      const tied = tie(last, { image: block, next: undefined, body, desk })
      found[found.length - 1] = tied ?? last
      if (!tied) found.push(block)
      continue
    }
    if (
      block.type === 'paragraph' &&
      last?.type === 'table' &&
      !last.caption &&
      (isOfTable(block, text) || isSmallLine(block, { body, text })) &&
      blocks[index + 1]?.type !== 'table'
    ) {
      found[found.length - 1] = {
        ...last,
        caption: captionOf(block, { pattern: patterns.tableCaption, desk }),
      }
      continue
    }
    if (block.type === 'table' && last?.type === 'paragraph' && isOfTable(last, text)) {
      found[found.length - 1] = {
        ...block,
        caption: captionOf(last, { pattern: patterns.tableCaption, desk }),
      }
      continue
    }
    found.push(block)
  }
  return found
}

/** What the document itself calls a caption may stand above its picture. */
const isNamedCaption = (block: SourceBlock | undefined): block is SourceParagraph =>
  block?.type === 'paragraph' && block.role === 'caption'

interface Under {
  image: SourceImage
  next: SourceBlock | undefined
  body: Look
  desk: Desk
}

function tie(block: SourceParagraph, { image, next, body, desk }: Under): SourceImage | undefined {
  const words = wordsOf(block.inlines, desk.source.text)
  if (block.role !== undefined && block.role !== 'caption' && block.role !== 'credit') return undefined
  if (!image.credit && (block.role === 'credit' || patterns.credit.test(words))) {
    return { ...image, credit: captionOf(block, { pattern: patterns.credit, desk }) }
  }
  if (image.caption || image.credit) return undefined
  const isCaption =
    block.role === 'caption' ||
    patterns.caption.test(words) ||
    isShortAndCentred(block, words) ||
    (widthOf(words.trim()) <= widest && isCredit(next, desk.source.text)) ||
    (words.trim().length <= longest && withCredit(block.inlines, desk.source.text).credit !== undefined) ||
    isSetApart(block, { body, desk })
  if (!isCaption) return undefined
  const { caption, credit } = withCredit(
    captionOf(block, { pattern: patterns.caption, desk }),
    desk.source.text,
  )
  // A credit set upright does not make the italics before it an emphasis.
  return {
    ...image,
    caption: caption && !block.isExact ? unmarked(caption) : caption,
    ...(credit && { credit }),
  }
}

const isShortAndCentred = ({ look }: SourceParagraph, words: string) =>
  look.align === 'center' && words.trim().length <= longest

/** Whether a block says whose a picture is: a short line between the two is the caption of that. */
const isCredit = (block: SourceBlock | undefined, text: string) =>
  block?.type === 'paragraph' && patterns.credit.test(wordsOf(block.inlines, text))

/** In characters. */
const longest = 50

/** In ems. */
const widest = 30

const isOfTable = (block: SourceParagraph, text: string) =>
  block.role === 'caption' ||
  (block.role === undefined && patterns.tableCaption.test(wordsOf(block.inlines, text)))

function captionOf(
  block: SourceParagraph,
  { pattern, desk }: { pattern: RegExp; desk: Desk },
): SourceInline[] {
  const { text } = desk.source
  const { look, isExact } = block
  const content = isExact ? contentOf(block, desk) : unmarked(contentOf(block, desk))
  const inlines = look.bold && !isExact ? withoutStrong(content) : content
  const label = pattern.exec(wordsOf(inlines, text))
  // What a page of ours calls a caption has its labels marked already.
  if (!label || (block.role === 'credit' && inlines[0]?.type === 'label')) return inlines
  const named = labelWords(inlines, { start: 0, end: label[0].length, text, rule: 'caption' })
  return /[（(]/u.test(label[0])
    ? labelMatches(named, { pattern: /[）)][\s　]*$/gu, text, rule: 'caption' })
    : named
}
