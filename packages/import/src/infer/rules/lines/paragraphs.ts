import { glue } from '../../../lines/joining/glue.ts'
import { goesOn } from '../../../lines/joining/goes-on.ts'
import { isLineBlock, type LineBlock } from '../../../lines/line.ts'
import type { SourceBlock } from '../../../source/blocks.ts'
import { wordsOf } from '../../../source/words-of.ts'
import type { Desk } from '../../desk.ts'

/** Joins the lines of pages to paragraphs. Where a full line ends in a full stop, the editor is asked. */
export function paragraphs(blocks: readonly SourceBlock[], desk: Desk): SourceBlock[] {
  const lines = blocks.filter(isLineBlock).filter(({ role }) => role === undefined)
  if (lines.length === 0) return [...blocks]
  const { text } = desk.source
  const answers = new Map(goesOn(lines, text).map((answer, index) => [lines[index], answer]))
  const found: SourceBlock[] = []
  for (const block of blocks) {
    const above = found.at(-1)
    if (!isLineBlock(block) || !isLineBlock(above) || block.role !== undefined || above.role !== undefined) {
      found.push(block)
      continue
    }
    const { goesOn: isOn, isSure } = answers.get(block) ?? { goesOn: false, isSure: true }
    if (isSure ? isOn : isOne(above, { block, isOn, desk }))
      found[found.length - 1] = joined(above, block, text)
    else found.push(block)
  }
  return found
}

function isOne(
  above: LineBlock,
  { block, isOn, desk }: { block: LineBlock; isOn: boolean; desk: Desk },
): boolean {
  const { text } = desk.source
  const [end, start] = [wordsOf(above.inlines, text).slice(-20), wordsOf(block.inlines, text).slice(0, 20)]
  const answer = desk.ask({
    rule: 'same-paragraph',
    at: block.line.from,
    text: `${end}▏${start}`,
    question: {
      en: 'Does the paragraph go on at the bar, or does a new one begin there?',
      zh: '竖线处是同一段的继续，还是另起一段？',
    },
    choices: ['same', 'new'],
    standard: isOn ? 'same' : 'new',
    confidence: 0.6,
  })
  return answer === 'same'
}

/** The lines of a paragraph are one, as wide as the widest of them. */
function joined(above: LineBlock, below: LineBlock, text: string): LineBlock {
  const inlines = glue(above.inlines, below.inlines, text)
  const width = Math.max(above.line.width, below.line.width)
  return { ...above, inlines, line: { ...above.line, width, lines: (above.line.lines ?? 1) + 1 } }
}
