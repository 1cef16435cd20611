import { listedTitles } from '../../../lines/contents/listed-titles.ts'
import { glue } from '../../../lines/joining/glue.ts'
import { goesOn } from '../../../lines/joining/goes-on.ts'
import { isLineBlock, type LineBlock } from '../../../lines/line.ts'
import type { SourceBlock } from '../../../source/blocks.ts'
import { wordsOf } from '../../../source/words-of.ts'
import type { Desk } from '../../desk/desk.ts'

/** Joins the lines of pages to paragraphs. Where a full line ends in a full stop, the editor is asked. */
export function paragraphs(blocks: readonly SourceBlock[], desk: Desk): SourceBlock[] {
  const lines = blocks.filter(isLineBlock).filter(({ role }) => role === undefined)
  if (lines.length === 0) return [...blocks]
  const { text } = desk.source
  const answers = new Map(goesOn(lines, text).map((answer, index) => [lines[index], answer]))
  const contents = blocks.filter(isLineBlock).filter(({ role }) => role === 'contents')
  for (const [line, isOn] of listedTitles(lines, { contents, text }))
    answers.set(line, { goesOn: isOn, isSure: true })
  const found: (SourceBlock | LineBlock[])[] = []
  for (const block of blocks) {
    const run = found.at(-1)
    const above = Array.isArray(run) ? run.at(-1) : undefined
    if (!isLineBlock(block) || block.role !== undefined) found.push(block)
    else if (Array.isArray(run) && above && goesOnFrom(above, block)) run.push(block)
    else found.push([block])
  }
  return found.flatMap((one) => (Array.isArray(one) ? joined(one, text) : [one]))

  function goesOnFrom(above: LineBlock, block: LineBlock): boolean {
    const { goesOn: isOn, isSure } = answers.get(block) ?? { goesOn: false, isSure: true }
    return isSure ? isOn : isOne(above, { block, isOn, desk })
  }
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

/** The lines of a paragraph in one, as wide as the widest of them. */
function joined(lines: readonly LineBlock[], text: string): SourceBlock[] {
  const [first, ...rest] = lines
  if (!first || rest.length === 0) return [...lines]
  const inlines = glue(
    lines.map((line) => line.inlines),
    text,
  )
  const width = lines.reduce((most, { line }) => Math.max(most, line.width), 0)
  return [{ ...first, inlines, line: { ...first.line, width, lines: lines.length } }]
}
