import { patterns } from '../../../infer/words/patterns.ts'
import { endsSentence } from '../ends-sentence.ts'
import type { Shown } from '../goes-on.ts'
import { startsBlock } from '../starts-block.ts'

/**
 * The lines that go on with a quote, by their places: above a dash and a name, as wide as each other though narrower than
 * the column, and ending a sentence only in the last.
 */
export function quotedLines(lines: readonly Shown[]): Set<number> {
  const found = new Set<number>()
  lines.forEach((dash, index) => {
    const last = lines[index - 1]
    if (!isAttribution(dash.words) || !last || !endsSentence(last.words)) return
    for (let at = index - 1; at > Math.max(0, index - mostLines); at--) {
      const [above, below] = [lines[at - 1], lines[at]]
      if (!above || !below || !isOne(above, below, below === last)) return
      found.add(at)
    }
  })
  return found
}

const mostLines = 9

const isAttribution = (words: string) => patterns.dash.test(words) && !patterns.sources.test(words)

function isOne(above: Shown, below: Shown, isLast: boolean): boolean {
  if (above.line.page !== below.line.page || endsSentence(above.words) || startsBlock(below.words))
    return false
  if (above.line.width < narrowest || above.isAddress) return false
  // A title has no comma.
  if (isLast) return /[，、；：“]/u.test(above.words) && above.line.width >= below.line.width - 1
  return Math.abs(above.line.width - below.line.width) <= indent + 0.5
}

/** In ems: no quote is set narrower. */
const narrowest = 10

/** In ems: the first line may be set in. */
const indent = 2
