import { glue } from '../../../lines/joining/glue.ts'
import { isAddressLine } from '../../../lines/joining/starts-block.ts'
import { isLineBlock, type LineBlock } from '../../../lines/line.ts'
import type { SourceBlock } from '../../../source/blocks.ts'
import { wordsOf } from '../../../source/words-of.ts'
import type { Desk } from '../../desk.ts'
import { patterns } from '../../words/patterns.ts'

/**
 * Sets addresses aside that stand alone at the foot of a page, or below the line that says where an article came from:
 * they belong to words that the text does not name. They go to the end, out of the way of what goes on over the page.
 */
export function setAddressesAside(blocks: readonly SourceBlock[], desk: Desk): SourceBlock[] {
  const { text } = desk.source
  const whole = withWholeAddresses(blocks, text)
  const atFoot = footOf(whole, text)
  const aside: SourceBlock[] = []
  const kept: SourceBlock[] = []
  let isBelowSources = false
  for (const block of whole) {
    if (isLineBlock(block) && block.role === undefined && isAddress(block, text)) {
      if (isBelowSources || atFoot.has(block)) aside.push({ ...block, role: 'address' })
      else kept.push(block)
      continue
    }
    isBelowSources = isLineBlock(block) && patterns.sources.test(wordsOf(block.inlines, text))
    kept.push(block)
  }
  return [...kept, ...aside]
}

const isAddress = ({ inlines }: LineBlock, text: string) => isAddressLine(wordsOf(inlines, text))

/** Addresses that are broken over lines, each in one. */
function withWholeAddresses(blocks: readonly SourceBlock[], text: string): SourceBlock[] {
  const found: SourceBlock[] = []
  for (const block of blocks) {
    const above = found.at(-1)
    if (isLineBlock(block) && isLineBlock(above) && isAddress(above, text) && goesOn(above, block, text)) {
      found[found.length - 1] = { ...above, inlines: glue([above.inlines, block.inlines], text) }
    } else found.push(block)
  }
  return found
}

/** Whether a line is the rest of the address above it: no word, and no address itself. */
function goesOn(above: LineBlock, block: LineBlock, text: string): boolean {
  const [first, second] = [wordsOf(above.inlines, text), wordsOf(block.inlines, text)]
  if (
    above.line.page !== block.line.page ||
    !/^[!-~]+$/.test(second) ||
    isAddressLine(second) ||
    first.length > longest ||
    second.includes('@')
  )
    return false
  return (
    /[/\-_=&?%#+~.]$/.test(first) ||
    /^[/?&=#%_-]/.test(second) ||
    /[/=&%_]|-.*-|\.(?:html?|php|aspx?|jsp|pdf)$/i.test(second)
  )
}

/** In characters, of an address. */
const longest = 2000

/** The addresses below which no other line stands on their page. */
function footOf(blocks: readonly SourceBlock[], text: string): Set<LineBlock> {
  const found = new Set<LineBlock>()
  const closed = new Set<number>()
  const pages = new Set<number>()
  for (const block of blocks.toReversed()) {
    if (!isLineBlock(block)) continue
    const { page } = block.line
    pages.add(page)
    if (closed.has(page)) continue
    if (isAddress(block, text)) found.add(block)
    else closed.add(page)
  }
  // A text without pages has a foot only where it ends in several addresses.
  return pages.size > 1 || found.size > 1 ? found : new Set()
}
