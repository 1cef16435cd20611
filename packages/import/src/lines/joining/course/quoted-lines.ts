import { patterns } from '../../../infer/words/patterns.ts'
import { endsSentence } from '../ends-sentence.ts'
import type { MeasuredLine } from '../measured-line.ts'
import { startsBlock } from '../starts-block.ts'

/**
 * Of the lines of a quote, by their indices, whether each goes on with it or, below what leads to it, begins it. They stand
 * above a dash and a name, are as wide as one another though narrower than the column, and only the last ends a sentence.
 */
export function quotedLines(lines: readonly MeasuredLine[]): Map<number, 'yes' | 'no'> {
  const found = new Map<number, 'yes' | 'no'>()
  lines.forEach((dash, index) => {
    const last = lines[index - 1]
    if (!isAttribution(dash.words) || !last || !endsSentence(last.words)) return
    for (let at = index - 1; at > Math.max(0, index - mostLines); at--) {
      const [above, below] = [lines[at - 1], lines[at]]
      if (!above || !below) return
      if (!areOfOneQuote(above, below, below === last)) {
        if (leadsToQuote.test(above.words) && !startsBlock(below.words)) found.set(at, 'no')
        return
      }
      found.set(at, 'yes')
    }
  })
  return found
}

const mostLines = 9

/** `……一位老驾驶员说：` */
const leadsToQuote = /[。，].*\p{Script=Han}[：:]\s*$/u

const isAttribution = (words: string) => patterns.dash.test(words) && !patterns.sources.test(words)

function areOfOneQuote(above: MeasuredLine, below: MeasuredLine, isLast: boolean): boolean {
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
