import { bareEntry, entriesOf, isLeader } from '../../../../../lines/contents/entry.ts'
import { isLineBlock } from '../../../../../lines/line.ts'
import { isTitled, type Piece } from '../piece.ts'

type Listed = 'section' | 'article'

/**
 * What the list of contents says of titles, by their bare words: an entry farther out than others, one with a number of
 * the first form among others without, or what stands in front of several titles on its line, is that of a section.
 */
export function contentsRanks(pieces: readonly Piece[]): Map<string, Listed> {
  const lines = pieces.flatMap(({ block, words }) =>
    isLineBlock(block) && block.role === 'contents' ? [{ words, indent: block.line.indent ?? 0 }] : [],
  )
  const [, ...entries] = lines
  const titles = new Set(pieces.flatMap((piece) => (isTitled(piece) ? [bareEntry(piece.words)] : [])))
  const found = new Map<string, Listed>()
  const outermost = entries.reduce((least, { indent }) => Math.min(least, indent), Number.POSITIVE_INFINITY)
  const isDeep = entries.some(({ indent }) => indent >= outermost + step)
  const numbered = entries.filter(({ words }) => isNumbered(words)).length
  const isByNumber = numbered > 0 && numbered < entries.length
  for (const { words, indent } of entries) {
    // `第一版：要闻` may be one title.
    const several = titles.has(bareEntry(words)) ? undefined : entriesOf(words)
    if (several && !isLeader(words)) {
      found.set(bareEntry(several.section), 'section')
      for (const title of several.articles) found.set(bareEntry(title), 'article')
    } else if (isDeep) found.set(bareEntry(words), indent < outermost + step ? 'section' : 'article')
    else if (isByNumber) found.set(bareEntry(words), isNumbered(words) ? 'section' : 'article')
  }
  return found.size > 0 ? found : flatRanks(pieces, new Set(entries.map(({ words }) => bareEntry(words))))
}

/** Where all entries are alike and one names each title that stands below that of a section, they are those of articles. */
function flatRanks(pieces: readonly Piece[], entries: ReadonlySet<string>): Map<string, Listed> {
  const isListed = ({ words }: Piece) => entries.has(bareEntry(words))
  const alone = pieces.filter((piece, index) => isTitled(piece) && !isTitled(pieces[index + 1]))
  const below = pieces.filter(
    (piece, index) => isTitled(piece) && isTitled(pieces[index - 1]) && !isTitled(pieces[index + 1]),
  )
  const named = alone.filter(isListed)
  const isWhole = named.length >= fewest && named.length >= entries.size * most && below.every(isListed)
  return new Map(isWhole ? named.map(({ words }) => [bareEntry(words), 'article']) : [])
}

const fewest = 3

/** Of the entries: one in two lines is not found. */
const most = 0.6

/** In ems. */
const step = 1

const isNumbered = (words: string) =>
  /^(?:[一二三四五六七八九十]{1,3}、|第[一二三四五六七八九十]{1,3}[章部版篇])/u.test(words)

/** Whether the list of contents names what stands below each section, and more than one article. */
export function listsAll(pieces: readonly Piece[], listed: ReadonlyMap<string, Listed>): boolean {
  const rankAt = (index: number) => listed.get(bareEntry(pieces[index]?.words ?? ''))
  const isKnown = (_: Piece, index: number) =>
    rankAt(index) !== 'section' || !isTitled(pieces[index + 1]) || rankAt(index + 1) !== undefined
  return [...listed.values()].filter((rank) => rank === 'article').length > 1 && pieces.every(isKnown)
}
