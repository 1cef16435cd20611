import type { Role, SourceBlock, SourceParagraph } from '../../../source/blocks.ts'
import { labelMatches, labelWords } from '../../../source/label-words.ts'
import { wordsOf } from '../../../source/words-of.ts'
import type { Desk } from '../../desk/desk.ts'
import { isNotice } from '../../words/fields/is-statement.ts'
import { isOrganisation } from '../../words/names/is-organisation.ts'
import { endsInSeriesName, namesIn, saysWhoseSeries } from '../../words/names/series-name.ts'
import { patterns } from '../../words/patterns.ts'
import { fieldsOfLine } from '../imprint/fields/fields-of-line.ts'
import { madeBy } from '../imprint/fields/made-by.ts'
import { toolsAlone } from './fields/beside-date.ts'
import { dateline } from './fields/dateline.ts'
import { fieldsOfTable } from './fields/fields-of-table.ts'
import { linePieces } from './fields/line-pieces.ts'
import { titleNumber } from './fields/title-number.ts'

/** A block at the head of a document as what it says. */
export interface Front {
  blocks: SourceBlock[]
  /** That it has a role, or none of those at the head of an issue. */
  isKnown: boolean
}

interface Place {
  desk: Desk
  isTitle: boolean
  /** That it stands above the title. */
  isBefore: boolean
  /** That it names the series, as what stands around it says. */
  isSeries: boolean
  /** That it stands among the lines of the masthead, as its place says. */
  isOfHead: boolean
}

/** The fields that a block says; as it is where it says none. */
export function frontMatter(
  block: SourceBlock,
  { desk, isTitle, isBefore, isSeries, isOfHead }: Place,
): Front {
  if (block.type === 'table') return { blocks: fieldsOfTable(block, desk) ?? [block], isKnown: true }
  if (block.type !== 'paragraph') return { blocks: [block], isKnown: block.type !== 'quote' }
  if (isTitle)
    return {
      blocks: titleNumber(unspaced({ ...block, role: 'title' }, desk.source.text), desk.source.text),
      isKnown: true,
    }
  if (block.role !== undefined && block.role !== 'heading') return { blocks: [block], isKnown: true }
  const { text } = desk.source
  const words = wordsOf(block.inlines, text)
  const summary = patterns.summary.exec(words)
  if (summary && /[\p{L}\p{N}]/u.test(words.slice(summary[0].length))) {
    return { blocks: [labelled(block, { role: 'summary', end: summary[0].length, text })], isKnown: true }
  }
  const fields =
    (block.role === 'heading' ? numbered(block, text) : undefined) ??
    dateline(block, desk) ??
    fieldsOfLine(block, text) ??
    toolsAlone(block, desk) ??
    madeBy(block, text) ??
    linePieces(block, { text, isOfHead }) ??
    notice(block, text)
  if (fields) return { blocks: fields, isKnown: true }
  if (!isBefore && block.role === undefined && isOrganisation(words))
    return { blocks: [{ ...block, role: 'publisher' }], isKnown: true }
  const mayBeSeries =
    isBefore ||
    isSeries ||
    saysWhoseSeries(words) ||
    ((isOfHead || block.role === 'heading') && endsInSeriesName(words))
  return mayBeSeries && isName(words)
    ? { blocks: [{ ...block, role: 'series' }], isKnown: true }
    : { blocks: [block], isKnown: false }
}

/** A line short enough for a name, which is no sentence and leads to nothing. */
const isName = (words: string) =>
  (saysWhoseSeries(words) ? namesIn(words) : [words.trim()]).every(
    (name) => name.length <= (/\p{Script=Han}/u.test(name) ? 30 : 80),
  ) &&
  /[\p{L}\p{N}]/u.test(words) &&
  !/[。！？]|[，：,:]\s*$/u.test(words)

/** `Tideline, Issue 41` below the title: the name is that of the series. */
function numbered(block: SourceParagraph, text: string): SourceParagraph[] | undefined {
  const parts = titleNumber({ ...block, role: 'title' }, text)
  const isNamed = parts.length === 2 && parts[0]?.role === 'title' && parts[1]?.role === 'number'
  return isNamed
    ? parts.map((part) => (part.role === 'title' ? { ...part, role: 'series' } : part))
    : undefined
}

/** A title may be set with a space between its characters: `菜 篮 子 周 报`, `会　　讯`. */
function unspaced(title: SourceParagraph, text: string): SourceParagraph {
  const isSpaced =
    /^[\s　]*(?:(?:\p{Script=Han}[\s　]+){2,}|\p{Script=Han}[\s　]{2,})\p{Script=Han}[\s　]*$/u.test(
      wordsOf(title.inlines, text),
    )
  if (!isSpaced || title.isExact) return title
  const inlines = labelMatches(title.inlines, {
    pattern: /[\s　]+/gu,
    text,
    fate: 'dropped',
    rule: 'white-space',
  })
  return { ...title, inlines }
}

/** `内部资料，免费交流` */
function notice(block: SourceParagraph, text: string): SourceParagraph[] | undefined {
  const words = wordsOf(block.inlines, text).trim()
  return words.length <= 30 && isNotice(words) ? [{ ...block, role: 'statement' }] : undefined
}

function labelled(
  block: SourceParagraph,
  { role, end, text }: { role: Role; end: number; text: string },
): SourceParagraph {
  return { ...block, role, inlines: labelWords(block.inlines, { start: 0, end, text, rule: role }) }
}
