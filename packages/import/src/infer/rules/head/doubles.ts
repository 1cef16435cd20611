import type { Role, SourceBlock, SourceParagraph } from '../../../source/blocks.ts'
import type { SourceInline } from '../../../source/inlines.ts'
import { rangesOf } from '../../../source/ranges-of.ts'
import { wordsOf } from '../../../source/words-of.ts'
import type { Desk } from '../../desk/desk.ts'
import { dateOf } from '../../words/numbers/date-of.ts'

/**
 * An issue has one number, one publisher and so on: what else is said of them is said in the imprint, label and all. What
 * says the same again is dropped.
 */
export function doubles(blocks: readonly SourceBlock[], desk: Desk): SourceBlock[] {
  const seen = new Map<Role, Set<string>>()
  const title = blocks.find(isTitle)
  const named =
    blocks.find((block): block is SourceParagraph => isNamed(block, desk, /主办|publish/iu)) ??
    blocks.find((block): block is SourceParagraph => isNamed(block, desk, /编印|编制|主编|编$/u))
  return blocks.flatMap((block): SourceBlock[] => {
    if (block.type !== 'paragraph' || block.role === undefined || !fields.has(block.role)) return [block]
    if (block.role === 'statement') return isSaidAgain(block) ? [] : [block]
    const said = seen.get(block.role) ?? new Set()
    const words = bare(block, desk)
    const isNamesake = named !== undefined && block !== named && block.role === 'publisher'
    // A series of the same name as the issue, or as whose it is, says nothing more, nor does the name of the issue beside
    // its date; a field of Markdown is meant.
    const isOfTitle =
      desk.source.kind !== 'markdown' &&
      (block.role === 'series' ? [title, named] : isUnnamed(block, named) ? [title] : []).some(
        (one) => one && bare(one, desk).toLowerCase() === words.toLowerCase(),
      )
    const isKnown = isOfTitle || (isNamesake ? bare(named, desk) === words : said.has(words))
    const isAgain = !block.isExact && isKnown
    // Who is called the publisher is it, whoever else stands beside the date.
    const isFirst = block.role === 'publisher' && named ? block === named : said.size === 0
    if (!isNamesake) seen.set(block.role, said.add(words))
    if (isAgain) {
      desk.claim(rangesOf(block), { fate: 'dropped', rule: 'said-twice' })
      return []
    }
    if (isFirst) return [block]
    // The account that shows a page, or the office that handed it in, is not who made the issue.
    if (isNamesake && desk.source.kind === 'html' && !block.inlines.some(isLabel(desk))) {
      desk.claim(rangesOf(block), { fate: 'dropped', rule: 'account' })
      return []
    }
    return [{ ...block, role: 'statement', inlines: block.inlines.map(asText) }]
  })

  /** `内部资料，免费交流`, at the head and at the end. */
  function isSaidAgain(block: SourceParagraph): boolean {
    const said = seen.get('statement') ?? new Set()
    const words = bare(block, desk)
    const isAgain = !block.isExact && said.has(words)
    if (isAgain) desk.claim(rangesOf(block), { fate: 'dropped', rule: 'said-twice' })
    seen.set('statement', said.add(words))
    return isAgain
  }
}

/** `主办单位：`; who printed or sent it is less than that. */
const isNamed = (block: SourceBlock, { source }: Desk, label: RegExp): block is SourceParagraph =>
  block.type === 'paragraph' &&
  block.role === 'publisher' &&
  block.inlines.some(
    (inline) =>
      inline.type === 'label' &&
      label.test(source.text.slice(inline.from, inline.from + inline.length).trim()),
  )

const isUnnamed = (block: SourceParagraph, named: SourceParagraph | undefined) =>
  block.role === 'publisher' && block !== named

const isTitle = (block: SourceBlock): block is SourceParagraph =>
  block.type === 'paragraph' && block.role === 'title'

/** But for `来源：`, and for counts of readers and buttons beside it. */
const isLabel =
  ({ source: { text } }: Desk) =>
  (inline: SourceInline) =>
    inline.type === 'label' &&
    (inline.fate ?? 'label') === 'label' &&
    !/来源/u.test(text.slice(inline.from, inline.from + inline.length))

/** What a field says, whatever white space is in it, and a date however it is written. */
function bare({ inlines, role }: SourceParagraph, { source }: Desk): string {
  const words = wordsOf(inlines, source.text)
  return (role === 'date' ? dateOf(words)?.date : undefined) ?? words.replace(/\s+/gu, '')
}

const fields: ReadonlySet<Role> = new Set<Role>([
  'series',
  'number',
  'date',
  'summary',
  'publisher',
  'email',
  'site',
  'statement',
])

const asText = (inline: SourceInline): SourceInline =>
  inline.type === 'label' && (inline.fate ?? 'label') === 'label'
    ? { type: 'text', from: inline.from, length: inline.length }
    : inline
