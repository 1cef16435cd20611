import { widthOf } from '../../../../../lines/width-of.ts'

/** What stands around a title that is that of the next article, or a heading within the article above. */
export interface Around {
  /** The title of the article above. */
  article: string
  /** How wide the titles of articles are in this document, and how much text titles have below them. */
  usual: { title: number; text: number }
  /** The heading above in that article, and the title below, up to the next section. */
  heading: string | undefined
  next: string | undefined
  /** How much text stands below it, and in the article above, in ems. */
  below: number
  above: number
  /** Whether the text above says that so many parts follow. */
  isAnnounced: boolean
}

/**
 * How much speaks for a heading, in points: articles have longer titles and texts than the parts of one, which are alike
 * and stand in a row. At `enough` points it is likely one.
 */
export function headingScore(words: string, around: Around): number {
  const { article, usual, heading, next, below, above, isAnnounced } = around
  const own = sizeOf(article)
  const measure = Math.min(own, (own + usual.title) / 2)
  const size = sizeOf(words) / measure
  const isBesideShort = next !== undefined && size < short && sizeOf(next) / measure < short
  const isAlike = heading !== undefined && size < long && Math.abs(sizeOf(heading) - sizeOf(words)) <= 2
  const points: [boolean, number][] = [
    [size <= 0.8, 1],
    [size <= 0.6, 1],
    [size > long, -1],
    [below <= Math.min(100, usual.text * 0.9), 1],
    [below > 160, -1],
    [isBesideShort, 1],
    [isAlike, 1],
    // An article of less text is rare, and so is a heading that far down.
    [above <= Math.min(80, usual.text / 2), 1],
    [above > 150, -1],
    [ordinal.test(words), 2],
    [isAnnounced, 3],
    [countsParts.test(words), -2],
  ]
  return points.reduce((sum, [isSo, worth]) => sum + (isSo ? worth : 0), 0)
}

export const enough = 2

/** Nobody is asked about a title with so many, nor about one with fewer than `few`. */
export const plenty = 4
export const few = 0

const short = 0.85

const long = 0.95

/** `第一次：锔钉` */
const ordinal = /^(?:第[一二三四五六七八九十]{1,2}(?!届|期|季度)|其[一二三四五])/u

/** `揉泥三问`: what says how many parts it has is the title of an article. */
const countsParts = /[两二三四五六七八九十]\p{Script=Han}{1,2}$/u

/** How wide the words of a title are, without marks. */
export const sizeOf = (words: string): number => widthOf(words.replace(/[\s\p{P}]+/gu, ''))
