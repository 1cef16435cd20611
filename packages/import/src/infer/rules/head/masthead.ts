import type { SourceBlock, SourceParagraph } from '../../../source/blocks.ts'
import type { SourceInline } from '../../../source/inlines.ts'
import { rangesOf } from '../../../source/ranges-of.ts'
import { withoutRole } from '../../../source/roles.ts'
import { wordsOf } from '../../../source/words-of.ts'
import type { Desk } from '../../desk/desk.ts'
import { isHeading } from '../titles/ranked/ranks.ts'
import { frontMatter } from './front-matter.ts'
import { indexOfTitle } from './index-of-title.ts'
import { saysField } from './says-field.ts'
import { isSeriesLine } from './series-line.ts'

/** Finds the title of the issue, and in front of its first section the series, number, date and summary. */
export function masthead(marked: readonly SourceBlock[], desk: Desk): SourceBlock[] {
  const blocks = marked.map(withoutMark)
  if (blocks.some((block) => block.type === 'paragraph' && block.role === 'section')) return blocks
  const title = indexOfTitle(blocks, desk)
  const isSeries = (index: number) => isSeriesLine(blocks, { index, title, desk })
  const next = blocks.findIndex((block, index) => isHeading(block) && index > title && !isSeries(index))
  const front = blocks.slice(0, next < 0 ? endOfFront(blocks, title, desk) : next).map((block, index) =>
    frontMatter(block, {
      desk,
      isTitle: index === title,
      isBefore: index < title,
      isSeries: isSeries(index),
      isOfHead: block !== marked[index],
    }),
  )
  const unknown = front.filter(({ isKnown }) => !isKnown)
  return [
    ...front.flatMap(({ blocks: found, isKnown }) =>
      isKnown || unknown.length > 1 ? found : found.map((block) => asSummary(block, desk)),
    ),
    ...blocks.slice(front.length),
  ]
}

/** A line of the masthead as any other that has no role yet. */
function withoutMark(block: SourceBlock): SourceBlock {
  if (block.type !== 'paragraph' || block.role !== 'masthead') return block
  const { role: _, ...line } = block
  return line
}

/** In a document without titles but its own, the lines of the masthead end where text begins. */
function endOfFront(blocks: readonly SourceBlock[], title: number, desk: Desk): number {
  if (title < 0) return 0
  let end = title + 1
  for (let block = blocks[end]; block && isLine(block, desk); block = blocks[end]) end++
  return end
}

const isLine = (block: SourceBlock, desk: Desk) =>
  block.type === 'paragraph' &&
  block.role === undefined &&
  saysField(wordsOf(block.inlines, desk.source.text))

/** One paragraph between the masthead and the first section says what the issue is about. */
function asSummary(block: SourceBlock, desk: Desk): SourceBlock {
  const lead = leadOf(isHeading(block) ? withoutRole(block) : block)
  if (!lead || lead.role !== undefined || lead.inlines.some(holdsMore)) return block
  const words = wordsOf(lead.inlines, desk.source.text)
  if (saysIssue(words)) return { ...lead, role: 'summary' }
  const answer = desk.ask({
    rule: 'summary',
    at: rangesOf(lead)[0]?.from ?? 0,
    text: words,
    question: {
      en: 'Does the paragraph above the first title say what the issue is about, or is it text?',
      zh: '第一个标题之前的这一段是本期摘要，还是正文？',
    },
    choices: ['summary', 'text'],
    standard: 'summary',
    confidence: 0.6,
  })
  return answer === 'summary' ? { ...lead, role: 'summary' } : block
}

/** `本期说说新修的车道。`: what the whole issue is about, in a sentence that ends. */
function saysIssue(words: string): boolean {
  const said = words.trimEnd()
  return (
    /[。！？.!?]$/u.test(said) &&
    issue.test(said.slice(Math.max(said.lastIndexOf('：'), said.lastIndexOf(':')) + 1))
  )
}

const issue =
  /(?<!\p{Script=Han})(?:本|这一?)[期月季周](?![\d末刊])|\b[Tt]his (?:issue|month|quarter|season|week)\b/u

/** A paragraph, or the only one of what is set as a quote. */
function leadOf(block: SourceBlock): SourceParagraph | undefined {
  if (block.type === 'paragraph') return block
  if (block.type !== 'quote' || block.attribution || block.blocks.length > 1) return undefined
  const [inside] = block.blocks
  return inside?.type === 'paragraph' ? inside : undefined
}

/** A summary is one line of plain text. */
const holdsMore = (inline: SourceInline): boolean =>
  inline.type === 'break' ||
  inline.type === 'noteReference' ||
  inline.type === 'link' ||
  ('children' in inline && inline.children.some(holdsMore))
