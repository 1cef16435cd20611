import type { SourceBlock } from '../../../../source/blocks.ts'
import { splitInlines } from '../../../../source/inlines/split-inlines.ts'
import { wordsOf } from '../../../../source/words-of.ts'
import { fieldsIn } from '../../../words/fields/fields-in.ts'
import { saysWhen } from '../../../words/fields/says-when.ts'
import { isOrganisation } from '../../../words/names/is-organisation.ts'
import { isSectionName } from '../../../words/names/is-section-name.ts'
import { endsInSeriesName, saysWhoseSeries } from '../../../words/names/series-name.ts'
import { dateOf } from '../../../words/numbers/date-of.ts'
import { numberPattern, patterns } from '../../../words/patterns.ts'
import { isTitled, type Piece } from './piece.ts'

/**
 * The pieces with the title of the issue said to be one: above the line with number and date, or by the name of a bulletin.
 * Whom it is by may stand between them.
 */
export function findMasthead(pieces: readonly Piece[], text: string): Piece[] {
  const end = pieces.findIndex(
    ({ kind }) => kind === 'text' || kind === 'item' || kind === 'section' || kind === 'sources',
  )
  const head = pieces.slice(0, end < 0 ? pieces.length : Math.min(end, most))
  const split = head.flatMap((piece, index) => apart(piece, { text, next: head[index + 1] }))
  const dateline = split.findIndex(({ kind, words }) => kind === 'field' && saysWhen(words))
  const makers = makersOf(pieces)
  const isCalledMaker = ({ words }: Piece) => makers.has(bare(words))
  const isMaker = (piece: Piece, index: number) =>
    isCalledMaker(piece) ||
    // What is called so above no text is no article.
    (isOrganisation(piece.words) &&
      index + 1 < split.length &&
      [index - 1, index + 1].some((beside) => saysWhen(split[beside]?.words ?? '')))
  const isMakerAt = (index: number) => {
    const piece = split[index]
    return piece !== undefined && (isCalledMaker(piece) || isOrganisation(piece.words))
  }
  const named = split.findIndex((piece) => isTitled(piece) && endsInSeriesName(piece.words))
  const first = split.findIndex(isTitled)
  const lines = split.slice(0, Math.max(dateline, 0))
  const isName = (one: Piece, index: number) => isTitled(one) && !isMaker(one, index)
  // A name that organisations might have is the title where nothing else is: `候鸟驿站`.
  const above = [isName, (one: Piece) => isTitled(one) && !isCalledMaker(one)]
    .map((is) => lines.findLastIndex(is))
    .find((at) => at >= 0)
  // A series stands above the title of the issue.
  const found = named >= 0 ? named : (above ?? (dateline === 0 ? first : -1))
  // Below its title may stand whose bulletin it is.
  const isBelow =
    found > 0 &&
    saysWhoseSeries(split[found]?.words ?? '') &&
    isTitled(split[found - 1]) &&
    !isMakerAt(found - 1)
  const at = isBelow ? found - 1 : found
  if (at < 0) return [...pieces]
  const marked = split.map((piece, index): Piece => {
    if (index === at && isTitled(piece))
      return { ...piece, kind: 'field', block: { ...piece.block, role: 'title' } }
    if (index === at + 1 && isTitled(piece) && (isBelow || saysWhoseSeries(piece.words)))
      return { ...piece, kind: 'field', block: { ...piece.block, role: 'series' } }
    if (isTitled(piece) && isMaker(piece, index))
      return { ...piece, kind: 'field', block: { ...piece.block, role: 'publisher' } }
    return index < at && isTitled(piece) ? { ...piece, kind: 'field' } : piece
  })
  return belowHead(marked, at, pieces.slice(head.length))
}

/** The name of a section at the head of a page, above the title of the issue, is that of its first articles. */
function belowHead(head: readonly Piece[], at: number, rest: readonly Piece[]): Piece[] {
  const all = [...head, ...rest]
  const name = head[at - 1]
  const first = all.findIndex((piece, index) => index > at && piece.kind !== 'field')
  const isOpen = isTitled(all[first]) && !isTitled(all[first + 1])
  if (!name || !isOpen || name.block.type !== 'paragraph' || !isSectionName(name.words)) return all
  const { role: _, ...block } = name.block
  return [
    ...all.slice(0, at - 1),
    ...all.slice(at, first),
    { ...name, block, kind: 'title' },
    ...all.slice(first),
  ]
}

const most = 12

/** Who is said to have made the issue in a line with a label. */
const makersOf = (pieces: readonly Piece[]): ReadonlySet<string> =>
  new Set(
    pieces.flatMap(({ words }) => {
      const [label = ''] = patterns.publisher.exec(words) ?? []
      return label === '' ? [] : [bare(words.slice(label.length))]
    }),
  )

const bare = (words: string) => words.replace(/[\s\p{P}]+/gu, '').toLowerCase()

/** In characters. */
const longestName = 15

/** `校园简报 2024年第3期` is a title and a line with the number, and so is `机修人 总第112期` above the date. */
function apart(piece: Piece, { text, next }: { text: string; next: Piece | undefined }): Piece[] {
  const { block, words } = piece
  if (block.type !== 'paragraph' || block.role !== undefined) return [piece]
  const all = wordsOf(block.inlines, text)
  const [found] = fieldsIn(all)
  const name = all.slice(0, found?.start ?? 0).replace(/[\s（(·|]+$/u, '')
  // The date may stand on a line of its own below.
  const isDateBelow =
    next?.kind === 'field' && next.words.length <= longestName && dateOf(next.words) !== undefined
  const isDated =
    numberPattern.test(all) &&
    (dateOf(all) !== undefined || isDateBelow) &&
    /^[^《》]+$/u.test(name) &&
    name.trim().length <= longestName
  if (found === undefined || name.trim() === '' || words.length > 45) return [piece]
  if (!endsInSeriesName(name) && !isDated) return [piece]
  const [before, behind] = splitInlines(block.inlines, { at: name.length, text })
  const title: SourceBlock = { ...block, inlines: before }
  const rest: SourceBlock = { ...block, inlines: behind }
  return [
    { block: title, words: name.trim(), kind: 'title' },
    { block: rest, words: wordsOf(behind, text).trim(), kind: 'field' },
  ]
}
