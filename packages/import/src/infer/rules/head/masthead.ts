import type { Role, SourceBlock, SourceParagraph } from '../../../source/blocks.ts'
import type { SourceInline } from '../../../source/inlines.ts'
import { labelWords } from '../../../source/label-words.ts'
import { rangesOf } from '../../../source/ranges-of.ts'
import { wordsOf } from '../../../source/words-of.ts'
import type { Desk } from '../../desk.ts'
import { kindOf } from '../../kind-of.ts'
import { isHeading } from '../../ranks.ts'
import { dateOf } from '../../words/date-of.ts'
import { numberPattern, patterns } from '../../words/patterns.ts'
import { fieldsOfLine } from '../makers/fields-of-line.ts'
import { toolsAlone } from './beside-date.ts'
import { dateline } from './dateline.ts'
import { fieldsOfTable } from './fields-of-table.ts'
import { titleNumber } from './title-number.ts'

/** Finds the title of the issue, and in front of its first section the series, number, date and summary. */
export function masthead(blocks: readonly SourceBlock[], desk: Desk): SourceBlock[] {
  if (blocks.some((block) => block.type === 'paragraph' && block.role === 'section')) return [...blocks]
  const title = indexOfTitle(blocks, desk)
  const next = blocks.findIndex((block, index) => isHeading(block) && index > title)
  const front = blocks
    .slice(0, next < 0 ? endOfFront(blocks, title, desk) : next)
    .map((block, index) => frontMatter(block, { desk, isTitle: index === title, isBefore: index < title }))
  const unknown = front.filter(({ isKnown }) => !isKnown)
  return [
    ...front.flatMap(({ blocks: found, isKnown }) =>
      isKnown || unknown.length > 1 ? found : found.map((block) => asSummary(block, desk)),
    ),
    ...blocks.slice(front.length),
  ]
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

const saysField = (words: string) =>
  words.trim().length <= 80 &&
  !/[。！？]/u.test(words) &&
  (numberPattern.test(words) ||
    dateOf(words) !== undefined ||
    labels.some((role) => patterns[role].test(words)))

const labels = ['summary', 'publisher', 'editors', 'email', 'site'] as const

/** One paragraph between the masthead and the first section says what the issue is about. */
function asSummary(block: SourceBlock, desk: Desk): SourceBlock {
  const lead = leadOf(block)
  if (!lead || lead.role !== undefined || lead.inlines.some(holdsMore)) return block
  const answer = desk.ask({
    rule: 'summary',
    at: rangesOf(lead)[0]?.from ?? 0,
    text: wordsOf(lead.inlines, desk.source.text),
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

/** The title by its style; or else a first title whose kind is met only once. */
function indexOfTitle(blocks: readonly SourceBlock[], { source }: Desk): number {
  const styled = blocks.findIndex((block) => block.type === 'paragraph' && block.role === 'title')
  if (styled >= 0) return styled
  const titles = blocks.filter(isHeading)
  const kinds = titles.map((title) => kindOf(title, source.text))
  const isSingle = (index: number) =>
    kinds.indexOf(kinds[index] ?? '') === kinds.lastIndexOf(kinds[index] ?? '')
  // The name of the series stands above the title, in a kind of its own.
  const [top, next] = titles
  if (top === undefined || !isSingle(0)) return -1
  if (next === undefined || !isSingle(1) || !seriesName.test(wordsOf(top.inlines, source.text))) {
    return blocks.indexOf(top)
  }
  // What stands directly before another title is the title of a section.
  const behind = blocks[blocks.indexOf(next) + 1]
  const isSection = behind !== undefined && isHeading(behind)
  return blocks.indexOf(titles.length > 3 && !isSection && isSmallerThanTop(top, next) ? next : top)
}

const seriesName = /(?:简报|通讯|快讯|月报|周报|季刊|月刊|Bulletin|Newsletter)\s*$/iu

const isSmallerThanTop = (top: SourceParagraph, next: SourceParagraph) =>
  top.level === undefined && (next.look.size ?? 0) < (top.look.size ?? 0) && next.look.align === 'center'

interface Front {
  blocks: SourceBlock[]
  /** That it has a role, or none of those at the head of an issue. */
  isKnown: boolean
}

function frontMatter(
  block: SourceBlock,
  { desk, isTitle, isBefore }: { desk: Desk; isTitle: boolean; isBefore: boolean },
): Front {
  if (block.type === 'table') return { blocks: fieldsOfTable(block, desk) ?? [block], isKnown: true }
  if (block.type !== 'paragraph') return { blocks: [block], isKnown: block.type !== 'quote' }
  if (isTitle) return { blocks: titleNumber({ ...block, role: 'title' }, desk.source.text), isKnown: true }
  if (block.role !== undefined && block.role !== 'heading') return { blocks: [block], isKnown: true }
  const { text } = desk.source
  const words = wordsOf(block.inlines, text)
  const summary = patterns.summary.exec(words)
  if (summary && /[\p{L}\p{N}]/u.test(words.slice(summary[0].length))) {
    return { blocks: [labelled(block, { role: 'summary', end: summary[0].length, text })], isKnown: true }
  }
  const fields = dateline(block, desk) ?? fieldsOfLine(block, text) ?? toolsAlone(block, desk)
  if (fields) return { blocks: fields, isKnown: true }
  const isSeries =
    isBefore && words.trim().length <= 30 && /[\p{L}\p{N}]/u.test(words) && !/[。！？]/u.test(words)
  return isSeries
    ? { blocks: [{ ...block, role: 'series' }], isKnown: true }
    : { blocks: [block], isKnown: false }
}

function labelled(
  block: SourceParagraph,
  { role, end, text }: { role: Role; end: number; text: string },
): SourceParagraph {
  return { ...block, role, inlines: labelWords(block.inlines, { start: 0, end, text, rule: role }) }
}
