import type { Look, SourceParagraph } from '../../../source/blocks.ts'
import type { SourceInline } from '../../../source/inlines.ts'
import { rangesOf } from '../../../source/ranges-of.ts'
import { wordsOf } from '../../../source/words-of.ts'
import type { Desk } from '../../desk/desk.ts'
import { standardSize } from '../../looks/sizes.ts'
import { patterns } from '../../words/patterns.ts'

/**
 * Whether a line directly below a picture is set apart from the text as captions are: in smaller letters, or as a whole in
 * italics. Where it may be a sentence of the text all the same, the editor is asked.
 */
export function isSetApart(block: SourceParagraph, { body, desk }: { body: Look; desk: Desk }): boolean {
  const { text } = desk.source
  if (block.role !== undefined || block.look.align === 'right') return false
  const words = wordsOf(block.inlines, text).trim()
  if (words === '' || words.length > longest || patterns.sources.test(words) || patterns.dash.test(words))
    return false
  const isSlanted = unmarked(block.inlines) !== block.inlines
  if (!isSmaller(block, body) && !isSlanted) return false
  if (isSmaller(block, body) && isLine(words)) return true
  const answer = desk.ask({
    rule: 'caption',
    at: rangesOf(block)[0]?.from ?? 0,
    text: words,
    question: {
      en: 'Is this line the caption of the picture above it, or text?',
      zh: '这一行是上图的图注，还是正文？',
    },
    choices: ['caption', 'text'],
    standard: 'caption',
    confidence: isLine(words) ? 0.8 : 0.7,
  })
  return answer === 'caption'
}

/** In characters; a caption in English takes two lines. */
const longest = 160

/** A short line in small letters that ends no sentence, as captions stand under what they are of. */
export function isSmallLine(block: SourceParagraph, { body, text }: { body: Look; text: string }): boolean {
  const words = wordsOf(block.inlines, text).trim()
  const isFitting = block.look.align !== 'right' && words.length <= 50 && isLine(words)
  return block.role === undefined && isSmaller(block, body) && isFitting && !patterns.sources.test(words)
}

const isLine = (words: string) => words.length <= 80 && !/[。；！？]$/u.test(words)

const isSmaller = ({ look }: SourceParagraph, body: Look) =>
  look.size !== undefined && look.size < (body.size ?? standardSize)

/** Of a line that is in italics as a whole, its words without them; any other as it is. */
export function unmarked(inlines: SourceInline[]): SourceInline[] {
  const said = inlines.filter(({ type }) => type !== 'break' && type !== 'label')
  const isWhole = said.length > 0 && said.every(({ type }) => type === 'emphasis')
  return isWhole ? inlines.flatMap((one) => (one.type === 'emphasis' ? one.children : [one])) : inlines
}
