import type { SourceBlock, SourceParagraph } from '../../../source/blocks.ts'
import { labelMatches } from '../../../source/label-words.ts'
import { rangesOf } from '../../../source/ranges-of.ts'
import { wordsOf } from '../../../source/words-of.ts'
import type { Desk } from '../../desk/desk.ts'
import { isBetweenSigns, titleSigns } from '../../words/between-signs.ts'

/**
 * Signs on both sides of all titles of a kind are its layout. Whether a star in front of titles, or brackets around them, are
 * of the title is asked once for each sign.
 */
export function ornaments(blocks: readonly SourceBlock[], desk: Desk): SourceBlock[] {
  const { text, kind, isExact } = desk.source
  // Who writes Markdown writes what is meant.
  if (isExact || kind === 'markdown') return [...blocks]
  const dropped = new Map<string, boolean>()
  const decorated = decoratedKinds(blocks, text)
  return blocks.map((whole) => {
    if (whole.type !== 'paragraph' || whole.role === undefined || !ofTitles.has(whole.role)) return whole
    // Whoever types `**` before a title marks it as one.
    const block = kind === 'text' ? without(whole, { pattern: typed, text }) : whole
    if (decorated.has(kindOf(block))) return without(block, { pattern: onBothSides, text })
    const mark = block.role === 'title' ? undefined : markOf(wordsOf(block.inlines, text))
    if (mark === undefined) return block
    const isDropped = dropped.get(mark) ?? asks(block, desk)
    dropped.set(mark, isDropped)
    if (!isDropped) return block
    return without(block, { pattern: mark === '【' ? around : before, text })
  })
}

/** The kinds of titles that stand between two of the same sign, each of them. */
function decoratedKinds(blocks: readonly SourceBlock[], text: string): Set<string> {
  const [found, others] = [new Set<string>(), new Set<string>()]
  for (const block of blocks) {
    if (block.type !== 'paragraph' || block.role === undefined || !ofTitles.has(block.role)) continue
    const isDecorated = block.role !== 'title' && isBetweenSigns(wordsOf(block.inlines, text))
    const kinds = isDecorated ? found : others
    kinds.add(kindOf(block))
  }
  return new Set([...found].filter((kind) => !others.has(kind)))
}

const kindOf = ({ role, level }: SourceParagraph): string => `${role} ${level}`

const without = (
  block: SourceParagraph,
  { pattern, text }: { pattern: RegExp; text: string },
): SourceParagraph => ({
  ...block,
  inlines: labelMatches(block.inlines, { pattern, text, fate: 'mark', rule: 'ornament' }),
})

const ofTitles: ReadonlySet<string> = new Set(['title', 'section', 'article', 'heading'])

function markOf(words: string): string | undefined {
  if (/^[\s　]*[【〖].*[】〗][\s　]*$/u.test(words)) return '【'
  return first.exec(words)?.[1]
}

const first = new RegExp(String.raw`^[\s　]*([${titleSigns}])`, 'u')

const before = new RegExp(String.raw`^[\s　]*[${titleSigns}]+[\s　]*(?=\S)`, 'gu')

const onBothSides = new RegExp(
  String.raw`^[\s　]*[${titleSigns}]+[\s　]*|(?<![${titleSigns}\s　])[\s　]*[${titleSigns}]+[\s　]*$`,
  'gu',
)

const typed = /^[\s　]*[*#=+~]{1,6}[\s　]+(?=\S)|(?<=\S[\s　]+)[*#=+~]{1,6}[\s　]*$/gu

const around = /^[\s　]*[【〖][\s　]*|[\s　]*[】〗][\s　]*$/gu

function asks(block: SourceParagraph, desk: Desk): boolean {
  const answer = desk.ask({
    rule: 'ornament',
    at: rangesOf(block)[0]?.from ?? 0,
    text: wordsOf(block.inlines, desk.source.text),
    question: {
      en: 'Are the marks at titles such as this one part of the layout, or of the title?',
      zh: '这类标题上的符号只是版式，还是标题的一部分？',
    },
    choices: ['title', 'layout'],
    standard: 'title',
    confidence: 0.6,
  })
  return answer === 'layout'
}
