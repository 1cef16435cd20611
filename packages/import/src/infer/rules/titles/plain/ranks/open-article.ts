import { widthOf } from '../../../../../lines/width-of.ts'
import { numberIn } from '../../../../words/numbers/number-in.ts'
import { isTitled, lengthBelow, type Piece, type Titled } from '../piece.ts'
import { type Around, sizeOf } from './heading-score.ts'
import type { Rank } from './rank.ts'

/** Keeps what is known of the article that is being read, from its title on. */
export function openArticle(pieces: readonly Piece[]) {
  const usual = usualOf(pieces)
  const left = titlesFrom(pieces)
  let title = ''
  let heading: string | undefined
  let isOpen = false
  let above = 0
  let isAnnounced = false
  /** Parts that are still to come, of those that a text says follow. */
  let parts = 0
  const close = () => {
    ;[title, heading, above, parts] = ['', undefined, 0, 0]
    isOpen = false
    isAnnounced = false
  }
  return {
    isOpen: () => isOpen,

    isTitled: () => title !== '',

    titlesFrom: (index: number): number => left[index]?.count ?? 0,

    /** A piece that is no title. */
    goOn({ kind, words }: Piece, index: number): void {
      // Where a text says where it came from, it ends.
      if (kind === 'section' || kind === 'sources') close()
      if (kind !== 'text' && kind !== 'item') return
      isOpen = true
      above += widthOf(words)
      if (kind !== 'text' || !isTitled(pieces[index + 1])) return
      isAnnounced ||= announces(words)
      const number = announcedParts(words)
      if (number <= (left[index + 1]?.count ?? 0)) parts = number
    },

    begin({ words }: Titled, rank: Rank): void {
      if (parts > 0) parts--
      if (rank === 'section' || rank === 'article') close()
      if (rank === 'article') [title, isOpen] = [words, true]
      if (rank === 'heading') heading = words
    },

    around(index: number): Around {
      const below = pieces[index + 1]
      return {
        article: title,
        usual,
        heading,
        next: left[index]?.next,
        below: lengthBelow(pieces, index),
        above,
        isAnnounced: isAnnounced || parts > 0 || below?.kind === 'item',
      }
    },
  }
}

/** Titles of articles are those directly below one of a section, or all where there are none. */
function usualOf(pieces: readonly Piece[]): Around['usual'] {
  const titles = pieces.flatMap((piece, index) => {
    if (!isTitled(piece) || isTitled(pieces[index + 1])) return []
    const above = pieces[index - 1]
    const isBelow = above?.kind === 'section' || isTitled(above)
    return [{ size: sizeOf(piece.words), isBelow, text: lengthBelow(pieces, index) }]
  })
  const below = titles.filter(({ isBelow }) => isBelow)
  return {
    title: mean((below.length > 0 ? below : titles).map(({ size }) => size)),
    text: mean(titles.map(({ text }) => text).filter(Number.isFinite)),
  }
}

const mean = (all: readonly number[]) => all.reduce((sum, one) => sum + one, 0) / Math.max(all.length, 1)

/** Of each piece, the titles from it on, up to where a section or an article certainly ends: how many, and the second. */
function titlesFrom(pieces: readonly Piece[]): { count: number; next: string | undefined }[] {
  let titles: { count: number; first?: string | undefined; next?: string | undefined } = { count: 0 }
  return pieces
    .toReversed()
    .map((piece, at) => {
      const isEnd = piece.kind === 'section' || piece.kind === 'sources'
      if (isEnd || (isTitled(piece) && isTitled(pieces[pieces.length - at]))) titles = { count: 0 }
      else if (isTitled(piece)) titles = { count: titles.count + 1, first: piece.words, next: titles.first }
      return { count: titles.count, next: titles.next }
    })
    .reverse()
}

/** Whether a text ends in a sentence that says what is below: `下面是大家问得最多的三个问题。` */
const announces = (words: string) => /(?:下面|以下|如下|分述)[^。]*[。：:]$/u.test(words)

/** How many parts the last sentence of a text says there are: `执行中有三点要请大家留意。` */
function announcedParts(words: string): number {
  const [, number = ''] = parts.exec(words) ?? []
  return number === '两' ? 2 : (numberIn(number) ?? Number.POSITIVE_INFINITY)
}

const parts =
  /([两二三四五六七八九\d])[大个]?(?:[点处种项条步次招类]|件事|方面|变化|问题|办法|部分)[^。？！]{0,24}[。：:]$/u
