import { glue } from '../../../lines/joining/glue.ts'
import { isLineBlock, type LineBlock } from '../../../lines/line.ts'
import type { SourceBlock } from '../../../source/blocks.ts'
import { wordsOf } from '../../../source/words-of.ts'
import type { Desk } from '../../desk/desk.ts'

/**
 * Paragraphs of lines that end no sentence: a tool took them apart, or they are no paragraphs. Their cause is one for all of a
 * document, so that the editor is asked once: each stays as it is, or goes on with what stands below it.
 */
export function unfinished(blocks: readonly SourceBlock[], desk: Desk): SourceBlock[] {
  const { text } = desk.source
  const open = blocks.filter((block, index) => isOpen(block, text) && blocks[index + 1]?.type === 'paragraph')
  if (open.length === 0 || !goOn(open.filter(isLineBlock), desk)) return [...blocks]
  const found: SourceBlock[] = []
  for (const block of blocks) {
    const above = found.at(-1)
    if (isLineBlock(above) && isOpen(above, text) && mayGoOn(block))
      found[found.length - 1] = { ...above, inlines: glue([above.inlines, block.inlines], text) }
    else found.push(block)
  }
  return found
}

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

function goOn(open: readonly LineBlock[], desk: Desk): boolean {
  const [first, ...others] = open
  if (!first) return false
  const answer = desk.ask({
    rule: 'unfinished',
    at: first.line.from,
    also: others.map(({ line }) => line.from),
    text: wordsOf(first.inlines, desk.source.text),
    question: {
      en: `This paragraph ends in the middle of a sentence${others.length > 0 ? `, and so do ${others.length} more` : ''}. Does it go on with what is below it?`,
      zh:
        others.length > 0
          ? `这样没有写完一句就断开的段落共有 ${open.length} 处，是否都与下面的文字合为一段？`
          : '这一段没有写完一句就断开，是否与下面的文字合为一段？',
    },
    choices: ['same', 'new'],
    standard: 'new',
    confidence: 0.6,
  })
  return answer === 'same'
}
