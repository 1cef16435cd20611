import type { SourceBlock, SourceParagraph } from '../../../source/blocks.ts'
import { wordsOf } from '../../../source/words-of.ts'
import type { Desk } from '../../desk/desk.ts'
import { kindOf } from '../../looks/kind-of.ts'
import { endsInSeriesName } from '../../words/names/series-name.ts'
import { isHeading } from '../titles/ranked/ranks.ts'

/** The title by its style; or else a first title whose kind is met only once. */
export function indexOfTitle(blocks: readonly SourceBlock[], { source }: Desk): number {
  const styled = blocks.findIndex((block) => block.type === 'paragraph' && block.role === 'title')
  if (styled >= 0) return styled
  const titles = blocks.filter(isHeading)
  const kinds = titles.map((title) => kindOf(title, source.text))
  const isSingle = (index: number) =>
    kinds.indexOf(kinds[index] ?? '') === kinds.lastIndexOf(kinds[index] ?? '')
  // The name of the series, or whose it is, stands above the title, in a kind of its own.
  const [top, next] = titles
  const isUnder = next !== undefined && blocks.indexOf(next) === blocks.indexOf(top ?? next) + 1
  if (top && next && isUnder && isSingle(0) && isSingle(1) && isMuchLarger(next, top))
    return blocks.indexOf(next)
  if (top === undefined || !isSingle(0)) return -1
  if (next === undefined || !isSingle(1) || !endsInSeriesName(wordsOf(top.inlines, source.text))) {
    return blocks.indexOf(top)
  }
  // What stands directly before another title is the title of a section.
  const behind = blocks[blocks.indexOf(next) + 1]
  const isSection = behind !== undefined && isHeading(behind)
  return blocks.indexOf(titles.length > 3 && !isSection && isSmallerThanTop(top, next) ? next : top)
}

const isMuchLarger = (next: SourceParagraph, top: SourceParagraph) =>
  top.level === undefined && (next.look.size ?? 0) > (top.look.size ?? 0) * 1.5

const isSmallerThanTop = (top: SourceParagraph, next: SourceParagraph) =>
  top.level === undefined && (next.look.size ?? 0) < (top.look.size ?? 0) && next.look.align === 'center'
