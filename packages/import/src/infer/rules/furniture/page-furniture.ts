import { contentsLines } from '../../../lines/contents/contents-lines.ts'
import { isLatin } from '../../../lines/joining/is-latin.ts'
import { isLineBlock, type LineBlock } from '../../../lines/line.ts'
import { continuedTitles } from '../../../lines/pages/continued-titles.ts'
import { countingLines } from '../../../lines/pages/counting-lines.ts'
import { type EdgeLine, edgesOf } from '../../../lines/pages/edges-of.ts'
import { nameHeaders } from '../../../lines/pages/name-headers.ts'
import { pageNumbers } from '../../../lines/pages/page-numbers.ts'
import { type RunningLine, runningLines } from '../../../lines/pages/running-lines.ts'
import { sectionStarts } from '../../../lines/pages/section-starts.ts'
import { sharedHeaders } from '../../../lines/pages/shared-headers.ts'
import type { SourceBlock } from '../../../source/blocks.ts'
import { rangesOf } from '../../../source/ranges-of.ts'
import { wordsOf } from '../../../source/words-of.ts'
import type { Desk } from '../../desk/desk.ts'
import { fieldsIn } from '../../words/fields/fields-in.ts'
import { saysFieldsAlone } from '../../words/fields/says-fields-alone.ts'

/**
 * Drops what is on pages and no text: their numbers, running headers and footers, titles that stand again. Where a
 * running header says on which section its pages are, it begins that section.
 */
export function furniture(blocks: readonly SourceBlock[], desk: Desk): SourceBlock[] {
  const lines = blocks.filter(isLineBlock)
  if (lines.length === 0) return [...blocks]
  const { text } = desk.source
  const dropped = new Map<SourceBlock, string>()
  const drop = (some: readonly LineBlock[], rule: string) => {
    for (const block of some) dropped.set(block, rule)
  }
  const left = () => lines.filter((block) => !dropped.has(block))
  const counting = desk.source.kind === 'text' ? countingLines(lines, text) : []
  drop(pageNumbers(edgesOf(lines, text)), 'page-number')
  drop(sharedHeaders(edgesOf(left(), text), { lines: left(), text }), 'running-header')
  const edges = edgesOf(left(), text)
  const running = runningLines(edges, { lines: left(), text })
  const { starts, repeated } = sectionStarts(running, { lines: left(), text })
  drop(repeated, 'running-header')
  for (const one of running.filter(({ isOfSection }) => !isOfSection)) {
    drop(
      beyondFirst(one, { edges, body: { lines, text } }),
      one.edge === 'top' ? 'running-header' : 'running-footer',
    )
  }
  const titles = new Set(starts.values())
  const body = left().filter((block) => !titles.has(block))
  const continued = continuedTitles(body, text)
  for (const { again } of continued) drop(again, 'continued-title')
  const rest = body.filter((block) => !dropped.has(block))
  drop(nameHeaders(edgesOf(rest, text), { lines, text }), 'running-header')
  drop(
    counting.filter((block) => !dropped.has(block)),
    'running-footer',
  )
  const places = new Map(continued.map(({ first, again }) => [first, again[0]?.line.from]))
  for (const title of titles) dropped.delete(title)
  const contents = contentsLines(left(), text)
  for (const [block, rule] of dropped) desk.claim(rangesOf(block), { fate: 'dropped', rule })
  return blocks.flatMap((block): SourceBlock[] => {
    if (!isLineBlock(block)) return [block]
    const title = starts.get(block)
    const section: SourceBlock[] = title ? [{ ...title, role: 'heading', level: 1 }] : []
    if (dropped.has(block) || titles.has(block)) return section
    if (contents.has(block)) return [...section, { ...block, role: 'contents' }]
    const again = places.get(block)
    return [...section, again === undefined ? block : { ...block, line: { ...block.line, again } }]
  })
}

interface Body {
  lines: readonly LineBlock[]
  /** Of the source. */
  text: string
}

/** What stands on the first page may be the title of the issue as well; what is said at the foot of all is said once. */
function beyondFirst(
  { lines, edge }: RunningLine,
  { edges, body }: { edges: readonly EdgeLine[]; body: Body },
): LineBlock[] {
  const ordered = [...lines].sort((one, other) => one.page - other.page)
  const [first] = ordered
  const isName = /\p{Script=Han}{2}|\p{L}{3}/u.test(first?.words ?? '')
  const isTitle =
    edge === 'top' && first?.page === 1 && first.depth <= 1 && isName && !isSaidBelow(first, edges)
  const last = ordered.at(-1)
  const isField =
    edge === 'top' && first?.page === 1 && saysFieldsAlone(first.words) && !isSaidBeside(first, body)
  const kept =
    isTitle || isField ? first : edge === 'bottom' && last && isImprint(last.words) ? last : undefined
  return ordered.filter((line) => line !== kept).map(({ block }) => block)
}

/** Whether other lines of the first page say the number and the date that a header says. */
function isSaidBeside(header: EdgeLine, { lines, text }: Body): boolean {
  const beside = lines.flatMap((line) => {
    const words = wordsOf(line.inlines, text)
    const isOther = line.line.page === 1 && line !== header.block
    return isOther && !/[，。]/u.test(words) ? fieldsIn(words) : []
  })
  return fieldsIn(header.words).every(({ role }) => beside.some((other) => other.role === role))
}

/** Whether the header only says what the masthead below it says as well. */
function isSaidBelow(header: EdgeLine, edges: readonly EdgeLine[]): boolean {
  const below = edges.filter(({ page, edge, depth }) => page === 1 && edge === 'top' && depth > header.depth)
  const said = bare(header.key)
  if (below.some(({ key }) => bare(key) !== said && bare(key).startsWith(said))) return true
  const name = below.find(({ words }) => bare(words).length >= 2 && said.startsWith(bare(words)))
  if (!name || name.key === header.key) return false
  const rest = said.slice(bare(name.words).length)
  // The name of the bulletin in English stands behind that in Chinese.
  if (isLatin(rest) && !isLatin(bare(name.words))) return true
  return below.some(({ words }) => bare(words).includes(rest))
}

const bare = (words: string) => words.replace(/[\s《》]+/gu, '')

const isImprint = (words: string) =>
  /(?:编辑|主编|主办|承办|编制|编印|邮箱|网址|电话|地址)\s*[：:]/u.test(words)
