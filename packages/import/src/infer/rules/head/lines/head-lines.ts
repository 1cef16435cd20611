import type { SourceBlock, SourceParagraph } from '../../../../source/blocks.ts'
import { wordsOf } from '../../../../source/words-of.ts'
import { type FieldIn, fieldsIn } from '../../../words/fields/fields-in.ts'
import { isNotice } from '../../../words/fields/is-statement.ts'
import { patterns } from '../../../words/patterns.ts'
import { isMastheadLine } from './is-masthead-line.ts'

/** A line that may be of the masthead. */
export interface HeadLine {
  block: SourceParagraph
  index: number
  /** The fields of the issue that it is the first to say. */
  roles: FieldIn['role'][]
}

/** The lines above all text, lists, and styled titles but the first, up to one that says again what is said. */
export function headLines(blocks: readonly SourceBlock[], text: string): HeadLine[] {
  const lines: HeadLine[] = []
  const said = new Set<string>()
  for (const [index, block] of blocks.entries()) {
    if (lines.length >= most || !may.has(block.type)) break
    if (block.type !== 'paragraph') continue
    const words = wordsOf(block.inlines, text).trim()
    const isField = isMastheadLine(words) && !patterns.sources.test(words)
    if (!isField && endsHead(block, { words, isFirst: lines.length === 0 })) break
    const roles = isField ? fieldsIn(words).map(({ role }) => role) : []
    if (isField && roles.every((role) => said.has(role))) break
    for (const role of roles) said.add(role)
    lines.push({ block, index, roles })
  }
  return lines
}

/** A head has no more lines. */
const most = 12

const may: ReadonlySet<SourceBlock['type']> = new Set(['paragraph', 'image', 'rule', 'table'])

function endsHead(
  { role, level, listed, numbering }: SourceParagraph,
  { words, isFirst }: { words: string; isFirst: boolean },
): boolean {
  if (listed !== undefined || numbering || role === 'contents') return true
  if (role === 'heading' && level !== undefined && !isFirst) return true
  const isSentence =
    words.length > longest || /[。；]|\S{20}[.!?]$/u.test(words) || /[.!?]\s+\p{Lu}.*[.!?]$/u.test(words)
  return isSentence && !isNotice(words)
}

/** In characters, of a line. */
const longest = 80
