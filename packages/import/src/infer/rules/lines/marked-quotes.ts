import { endsSentence } from '../../../lines/joining/ends-sentence.ts'
import { glue } from '../../../lines/joining/glue.ts'
import { goesOn } from '../../../lines/joining/goes-on.ts'
import { isLineBlock, type LineBlock } from '../../../lines/line.ts'
import type { SourceBlock } from '../../../source/blocks.ts'
import { labelWords } from '../../../source/label-words.ts'
import { wordsOf } from '../../../source/words-of.ts'
import type { Desk } from '../../desk/desk.ts'
import { patterns } from '../../words/patterns.ts'

/** Lines that begin with `>`, as mails quote, are quotes; where a whole text was forwarded so, the marks say nothing. */
export function markedQuotes(blocks: readonly SourceBlock[], desk: Desk): SourceBlock[] {
  const { text, kind } = desk.source
  const lines = blocks.filter(isLineBlock)
  const marked = new Set(lines.filter((line) => mark.test(wordsOf(line.inlines, text))))
  if (kind !== 'text' || marked.size === 0) return [...blocks]
  const isForwarded = marked.size * 2 > lines.length
  const found: SourceBlock[] = []
  let run: LineBlock[] = []
  const close = () => {
    found.push(...joined(run, text))
    run = []
  }
  for (const block of blocks) {
    if (!isLineBlock(block) || !marked.has(block)) {
      close()
      found.push(block)
      continue
    }
    const bare = withoutMark(block, text)
    if (isForwarded) found.push(bare)
    else run.push(bare)
  }
  close()
  return found
}

const mark = /^\s*[>＞]+\s*/u

function withoutMark(block: LineBlock, text: string): LineBlock {
  const end = mark.exec(wordsOf(block.inlines, text))?.[0].length ?? 0
  return {
    ...block,
    inlines: labelWords(block.inlines, { start: 0, end, text, fate: 'mark', rule: 'quote' }),
  }
}

/** The paragraphs of a quote. */
function joined(lines: readonly LineBlock[], text: string): SourceBlock[] {
  const paragraphs: LineBlock[][] = []
  const courses = goesOn(lines, text)
  lines.forEach((line, index) => {
    const last = paragraphs.at(-1)
    const above = last?.at(-1)
    // A quote in a mail is too short to say how wide it is set.
    const isOpen = above && !endsSentence(wordsOf(above.inlines, text))
    // Behind a dash stands whose words they are.
    const isSaid = patterns.dash.test(wordsOf(line.inlines, text))
    if (last && !isSaid && (courses[index]?.goesOn || isOpen)) last.push(line)
    else paragraphs.push([line])
  })
  return paragraphs.flatMap((paragraph): SourceBlock[] => {
    const [first] = paragraph
    const inlines = glue(
      paragraph.map((line) => line.inlines),
      text,
    )
    return first && wordsOf(inlines, text).trim() !== ''
      ? [{ ...first, role: 'quote', inlines }]
      : [...paragraph]
  })
}
