import { glue } from '../../../lines/joining/glue.ts'
import { isLineBlock, type LineBlock } from '../../../lines/line.ts'
import type { SourceBlock } from '../../../source/blocks.ts'
import { withoutRole } from '../../../source/roles.ts'
import { wordsOf } from '../../../source/words-of.ts'
import type { Desk } from '../../desk/desk.ts'

/**
 * Paragraphs of lines that end no sentence, and lines taken for titles among them: a tool took them apart, or they are the
 * cells of a table. Their cause is one for all of a document, so that the editor is asked once: each stays as it is, or goes
 * on with what stands below it.
 */
export function unfinished(blocks: readonly SourceBlock[], desk: Desk): SourceBlock[] {
  const { text } = desk.source
  if (!blocks.some(isLineBlock)) return [...blocks]
  const stacked = stackedLines(blocks, text)
  const open = blocks.flatMap((above, index): Break[] => {
    const below = blocks[index + 1]
    const isBreak = isLineBlock(above) && (isOpen(above, text) || stacked.has(above))
    return isBreak && below && mayGoOn(below) ? [{ above, below }] : []
  })
  if (!goOn(open, desk)) return [...blocks]
  const goingOn = new Set<SourceBlock>(open.map(({ above }) => above))
  const found: SourceBlock[] = []
  blocks.forEach((block, index) => {
    const above = found.at(-1)
    const isBelow = goingOn.has(blocks[index - 1] ?? block) && index > 0
    if (isBelow && isLineBlock(above) && mayGoOn(block))
      found[found.length - 1] = { ...withoutRole(above), inlines: glue([above.inlines, block.inlines], text) }
    else found.push(block)
  })
  return found
}

/** A block that may go on with the one below it. */
interface Break {
  above: LineBlock
  below: LineBlock
}

/** Where more titles stand one below the other than an article has, they and what ends no sentence among them. */
function stackedLines(blocks: readonly SourceBlock[], text: string): Set<SourceBlock> {
  const found = new Set<SourceBlock>()
  let run: SourceBlock[] = []
  for (const block of [...blocks, undefined]) {
    const isPlain = isLineBlock(block) && block.line.size === undefined
    if (isPlain && (block.role === 'heading' || isOpen(block, text))) run.push(block)
    else {
      if (run.length >= mostTitles) for (const one of run) found.add(one)
      run = []
    }
  }
  return found
}

/** The title of a section, that of an article in two lines, and one more. */
const mostTitles = 4

function isOpen(block: SourceBlock, text: string): boolean {
  if (!isLineBlock(block) || block.role !== undefined) return false
  const words = wordsOf(block.inlines, text)
  return [ends, named, greeting, labelled].every((pattern) => !pattern.test(words))
}

/** What ends a sentence, with marks that close behind it; a mark that closes alone; an address. */
const ends = /[.。！？!?；;：:…][”’」』）)》"']*\s*$|[”’」』）)》"'>]\s*$|(?:https?:|www\.|@)[!-~]*\s*$/u

/** A dash and a name behind the last sentence. */
const named = /[.。！？!?”"]\s*[—–-]{1,2}\s*[^。，,]{1,24}$/u

/** `Hello everyone,` */
const greeting = /^[^，。.]{1,30},\s*$/u

/** `When: Saturday 25 April, 10 to 12` */
const labelled = /^\s*[^：:，,。.]{1,20}[：:]\s*\S/u

/** What may be the rest of a paragraph: text, or a line that was taken for a title. */
const mayGoOn = (block: SourceBlock): block is LineBlock =>
  isLineBlock(block) && (block.role === undefined || block.role === 'heading')

function goOn(open: readonly Break[], desk: Desk): boolean {
  const [first, ...others] = open
  if (!first) return false
  const words = (block: LineBlock) => wordsOf(block.inlines, desk.source.text)
  const answer = desk.ask({
    rule: 'unfinished',
    at: first.below.line.from,
    also: others.map(({ below }) => below.line.from),
    text: `${words(first.above).slice(-20)}▏${words(first.below).slice(0, 20)}`,
    question: {
      en: `The text breaks off within a sentence at the bar${others.length > 0 ? `, as it does in ${others.length} more ${others.length > 1 ? 'places' : 'place'}` : ''}. Does it go on there with what is below?`,
      zh:
        others.length > 0
          ? `没有写完一句就断开的地方（如竖线处）共有 ${open.length} 处，是否都与下面的文字合为一段？`
          : '竖线处没有写完一句就断开，是否与下面的文字合为一段？',
    },
    choices: ['same', 'new'],
    standard: 'new',
    confidence: 0.6,
  })
  return answer === 'same'
}
