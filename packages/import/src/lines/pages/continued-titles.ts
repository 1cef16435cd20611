import { wordsOf } from '../../source/words-of.ts'
import { endsSentence } from '../joining/ends-sentence.ts'
import { isAddressLine, startsBlock } from '../joining/starts-block.ts'
import type { LineBlock } from '../line.ts'
import { byPage } from './by-page.ts'

/** A title that stands again at the top of the next page, over what goes on there. */
export interface ContinuedTitle {
  /** Its first line where it stands first. */
  first: LineBlock
  /** Its lines where it stands again. */
  again: LineBlock[]
}

/** Finds them in lines without headers. */
export function continuedTitles(lines: readonly LineBlock[], text: string): ContinuedTitle[] {
  const pages = byPage(lines)
  return [...pages].flatMap(([page, onPage]) => {
    const above = pages.get(page - 1) ?? []
    const [top] = onPage
    if (!top || !mayBeTitle(top, text)) return []
    const start = above.findLastIndex((block) => isSame(block, top, text))
    const first = above[start]
    if (!first) return []
    let length = 1
    // An entry of a list of contents is no title.
    if (holdsPage(above[start - 1], text) || holdsPage(above[start + 1], text)) return []
    while (length < 3 && goesOnAlike(above[start + length], onPage[length], text)) length++
    return [{ first, again: onPage.slice(0, length) }]
  })
}

const goesOnAlike = (above: LineBlock | undefined, below: LineBlock | undefined, text: string) =>
  above !== undefined && below !== undefined && mayBeTitle(below, text) && isSame(above, below, text)

const holdsPage = (block: LineBlock | undefined, text: string) =>
  block !== undefined && /[.…·⋯]{3,}\s*\d{1,4}\s*$/u.test(wordsOf(block.inlines, text))

const isSame = (one: LineBlock, other: LineBlock, text: string) => bare(one, text) === bare(other, text)

const bare = ({ inlines }: LineBlock, text: string) =>
  wordsOf(inlines, text).replace(/\s+|[（(](?:续|接上页|cont(?:inued|'d)?)[）)]/giu, '')

function mayBeTitle(block: LineBlock, text: string): boolean {
  const words = wordsOf(block.inlines, text).trim()
  const isLine = words.length >= 4 && words.length <= 40 && !/[，、。；]$|[。；]./u.test(words)
  return isLine && !endsSentence(words) && !startsBlock(words) && !isAddressLine(words)
}
