import type { SourceBlock } from '../../../source/blocks.ts'
import { wordsOf } from '../../../source/words-of.ts'
import type { Desk } from '../../desk/desk.ts'
import { isFiling } from '../../words/is-filing.ts'
import { dateOf } from '../../words/numbers/date-of.ts'
import { numberPattern } from '../../words/patterns.ts'

/** Below the title of a page, a line directly above the number or the date names the series: its masthead is set in a box. */
export function seriesName(blocks: readonly SourceBlock[], { source }: Desk): SourceBlock[] {
  if (source.kind !== 'html' || source.isExact) return [...blocks]
  const lines = blocks.map((block) =>
    block.type === 'paragraph' ? wordsOf(block.inlines, source.text).trim() : '',
  )
  const title = blocks.findIndex(
    (block) => block.type === 'paragraph' && (block.level === 1 || block.role === 'title'),
  )
  const text = lines.findIndex((line, index) => index > title && line.length > longest)
  const end = text < 0 ? lines.length : text
  const name = blocks.findIndex((block, index) => {
    if (block.type !== 'paragraph' || index <= title || index >= end || block.level !== undefined)
      return false
    if (block.role !== undefined && block.role !== 'heading') return false
    if (block.inlines.some((inline) => isFiling(inline, source.text))) return false
    return isName(lines[index] ?? '') && saysIssue(lines[index + 1] ?? '')
  })
  if (title < 0) return [...blocks]
  return blocks.map((block, index) =>
    index === name && block.type === 'paragraph' ? { ...block, role: 'series' } : block,
  )
}

/** In characters. */
const longest = 60

const isName = (line: string) =>
  /^[^\d。，：:]{3,20}$/u.test(line) && /\p{L}{3}/u.test(line) && !saysIssue(line)

const saysIssue = (line: string) => numberPattern.test(line) || dateOf(line) !== undefined
