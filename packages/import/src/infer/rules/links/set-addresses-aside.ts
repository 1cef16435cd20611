import { addressGoesOn } from '../../../lines/joining/address-goes-on.ts'
import { announcesAddress, leadsToAddress, loneLabel } from '../../../lines/joining/course/line-patterns.ts'
import { glue } from '../../../lines/joining/glue.ts'
import { isAddressLine } from '../../../lines/joining/starts-block.ts'
import { isLineBlock, type LineBlock } from '../../../lines/line.ts'
import type { SourceBlock } from '../../../source/blocks.ts'
import { wordsOf } from '../../../source/words-of.ts'
import type { Desk } from '../../desk/desk.ts'
import { patterns } from '../../words/patterns.ts'

/**
 * Sets addresses aside that stand alone at the foot of a page, or several below the line that says where an article came
 * from: they belong to words that the text does not name. They go to the end, out of the way of what goes on over the
 * page. One alone below such a line is that of the source, unless the feet of other pages have addresses too.
 */
export function setAddressesAside(blocks: readonly SourceBlock[], desk: Desk): SourceBlock[] {
  const { text } = desk.source
  const whole = withWholeAddresses(blocks, text)
  const atFoot = footOf(whole, text)
  const ofSources = addressesOfSources(whole, text)
  const hasFeet = [...atFoot].some((block) => !ofSources.has(block))
  const aside: SourceBlock[] = []
  const kept: SourceBlock[] = []
  for (const [index, block] of whole.entries()) {
    const above = whole[index - 1]
    const isNamed =
      isLineBlock(above) &&
      [loneLabel, leadsToAddress, announcesAddress].some((one) => one.test(wordsOf(above.inlines, text)))
    const isOfSources = isLineBlock(block) && ofSources.get(block)
    const isAside =
      isLineBlock(block) &&
      !isNamed &&
      (atFoot.has(block) ? isOfSources !== 'one' || hasFeet : isOfSources === 'several')
    if (isAside) aside.push({ ...block, role: 'address' })
    else kept.push(block)
  }
  return [...kept, ...aside]
}

/** The addresses directly below lines that say where an article came from: one alone, or several. */
function addressesOfSources(blocks: readonly SourceBlock[], text: string): Map<LineBlock, 'one' | 'several'> {
  const found = new Map<LineBlock, 'one' | 'several'>()
  blocks.forEach((block, index) => {
    if (!isLineBlock(block) || !patterns.sources.test(wordsOf(block.inlines, text))) return
    const run: LineBlock[] = []
    for (
      let next = blocks[index + 1];
      isLineBlock(next) && isAlone(next, text);
      next = blocks[index + 1 + run.length]
    )
      run.push(next)
    for (const one of run) found.set(one, run.length === 1 ? 'one' : 'several')
  })
  return found
}

const isAlone = (block: LineBlock, text: string) => block.role === undefined && isAddress(block, text)

const isAddress = ({ inlines }: LineBlock, text: string) => isAddressLine(wordsOf(inlines, text))

/** Addresses that are broken over lines, each in one. */
function withWholeAddresses(blocks: readonly SourceBlock[], text: string): SourceBlock[] {
  const found: SourceBlock[] = []
  for (const block of blocks) {
    const above = found.at(-1)
    if (isLineBlock(block) && isLineBlock(above) && goesOn(above, block, text)) {
      found[found.length - 1] = { ...above, inlines: glue([above.inlines, block.inlines], text) }
    } else found.push(block)
  }
  return found
}

const goesOn = (above: LineBlock, block: LineBlock, text: string) =>
  above.line.page === block.line.page &&
  addressGoesOn(wordsOf(above.inlines, text), wordsOf(block.inlines, text))

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
    if (isAlone(block, text)) found.add(block)
    else closed.add(page)
  }
  // A text without pages has a foot only where it ends in several addresses.
  return pages.size > 1 || found.size > 1 ? found : new Set()
}
