import { widthOf } from '../../lines/width-of.ts'
import type { Look, SourceBlock, SourceParagraph, SourceQuote } from '../../source/blocks.ts'
import { labelWords } from '../../source/label-words.ts'
import { rangesOf } from '../../source/ranges-of.ts'
import { wordsOf } from '../../source/words-of.ts'
import type { Desk } from '../desk/desk.ts'
import { bodyLook } from '../looks/body-look.ts'
import { patterns } from '../words/patterns.ts'

/** Gathers paragraphs in a style for quotes, and ties `——某人` to the quote above it. */
export function quotes(blocks: readonly SourceBlock[], desk: Desk): SourceBlock[] {
  const { text } = desk.source
  const body = bodyLook(blocks, text)
  const found: SourceBlock[] = []
  let isOpen = false
  for (const block of blocks) {
    const last = found.at(-1)
    if (block.type === 'quote') {
      found.push(lifted(block, text))
      isOpen = false
    } else if (
      block.type === 'paragraph' &&
      last &&
      (isAttribution(block, text) || isTyped(block, { last, text })) &&
      isQuoted(last, { body, attribution: block, desk })
    ) {
      const quote: SourceQuote = last.type === 'quote' ? last : { type: 'quote', blocks: [last] }
      found[found.length - 1] = { ...quote, attribution: withoutDash(block, text) }
      isOpen = false
    } else if (block.type === 'paragraph' && block.role === 'quote') {
      const { role: _, ...paragraph } = block
      if (isOpen && last?.type === 'quote') last.blocks.push(paragraph)
      else found.push({ type: 'quote', blocks: [paragraph] })
      isOpen = true
    } else {
      found.push(block)
      isOpen = false
    }
  }
  return found
}

/** Whose a quote is may stand in it, as its last line. */
function lifted(quote: SourceQuote, text: string): SourceQuote {
  const last = quote.blocks.at(-1)
  if (quote.attribution || quote.blocks.length < 2 || last?.type !== 'paragraph' || last.isExact) return quote
  if (!isAttribution(last, text)) return quote
  return { ...quote, blocks: quote.blocks.slice(0, -1), attribution: withoutDash(last, text) }
}

function isAttribution({ role, inlines }: SourceParagraph, text: string): boolean {
  const words = wordsOf(inlines, text)
  if (role === 'attribution') return true
  // A page may have it as the caption of the quote.
  if (role !== undefined && role !== 'quote' && role !== 'caption') return false
  return patterns.dash.test(words) && !patterns.sources.test(words) && words.trim().length <= 60
}

/** Words that stand in quotes from the first to the last. */
const isWhole = /^\s*(?:“[^“”]*”|"[^"]*"|「[^「」]*」|『[^『』]*』)\s*$/u

/** A look that the text has not: another face or slope, or lines that stand in. */
const isSetApart = ({ font, italic = false, indent = 0 }: Look, body: Look): boolean =>
  font !== body.font || italic !== (body.italic ?? false) || indent > 0

/** A hyphen in front of a name does as well, below words that stand in quotes as a whole. */
function isTyped(
  { role, inlines }: SourceParagraph,
  { last, text }: { last: SourceBlock; text: string },
): boolean {
  const words = wordsOf(inlines, text).trim()
  const isName = role === undefined && hyphen.test(words) && words.length <= 60 && !/[。；.;]$/u.test(words)
  return isName && last.type === 'paragraph' && isWhole.test(wordsOf(last.inlines, text))
}

const hyphen = /^\s*[-–]\s+(?=\p{L})/u

interface Beside {
  body: Look
  attribution: SourceParagraph
  desk: Desk
}

/**
 * A quote is known by its style, its marks, its look or as a whole sentence or two; of any other paragraph the editor is
 * asked.
 */
function isQuoted(block: SourceBlock, { body, attribution, desk }: Beside): boolean {
  if (block.type === 'quote') return block.attribution === undefined
  if (block.type !== 'paragraph' || block.role !== undefined) return false
  if (isWhole.test(wordsOf(block.inlines, desk.source.text))) return true
  if (isSetApart(block.look, body) && isSetApart(attribution.look, body)) return true
  const words = wordsOf(block.inlines, desk.source.text)
  if (isWholeSentence(words.trim()) && widthOf(words.trim()) <= longest) return true
  const [first] = rangesOf(block)
  const answer = desk.ask({
    rule: 'quote',
    at: first?.from ?? 0,
    text: words,
    question: {
      en: 'Is this paragraph the quote to which the line with a dash below it belongs?',
      zh: '下一行以破折号开头，这一段是它所署名的引文吗？',
    },
    choices: ['yes', 'no'],
    standard: 'yes',
    confidence: 0.8,
  })
  return answer === 'yes'
}

/** From a beginning to a full stop: what a tool took apart may lack either. */
const isWholeSentence = (words: string) =>
  /^[^\p{Ll}\p{P}\p{S}]|^[“"「『‘《（(]/u.test(words) && /[。！？!?….][”"’」』）)]*$/u.test(words)

/** In ems: what is longer may as well be the end of a letter, with the name of its writer below. */
const longest = 100

function withoutDash({ inlines }: SourceParagraph, text: string) {
  const words = wordsOf(inlines, text)
  const dash = patterns.dash.exec(words) ?? hyphen.exec(words)
  return dash
    ? labelWords(inlines, { start: 0, end: dash[0].length, text, fate: 'mark', rule: 'attribution' })
    : inlines
}
