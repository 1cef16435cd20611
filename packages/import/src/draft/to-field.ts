import type { Desk } from '../infer/desk/desk.ts'
import type { SourceBreak, SourceInline, SourceText } from '../source/inlines.ts'
import { problemOf } from '../source/problems/problem-of.ts'
import { titleLink } from '../source/problems/sentences.ts'
import { saidBy } from '../source/range.ts'
import type { Piece, Trace } from '../trace/trace.ts'
import { traceRange } from '../trace/trace-range.ts'
import { trimInlines } from './trim-inlines.ts'

export interface FieldOptions {
  desk: Desk
  rule: string
  /** @default 'field' */
  fate?: 'kept' | 'field'
}

/** The words of a line as one text, without marks; its breaks are joined, and the addresses of links dropped. */
export function toField(inlines: readonly SourceInline[], options: FieldOptions): Trace {
  return { pieces: piecesOf(trimInlines(inlines, options.desk), options) }
}

function piecesOf(inlines: readonly SourceInline[], options: FieldOptions): Piece[] {
  return inlines.flatMap((inline, index) =>
    inline.type === 'break'
      ? piecesOfBreak(inline, { desk: options.desk, before: inlines[index - 1], after: inlines[index + 1] })
      : piecesOfOne(inline, options),
  )
}

interface Around {
  desk: Desk
  before: SourceInline | undefined
  after: SourceInline | undefined
}

/** Words of Latin letters on two lines want a space between them. */
function piecesOfBreak(inline: SourceBreak, around: Around): Piece[] {
  const { desk } = around
  const source = desk.source.text
  desk.claim([inline], { fate: 'joined', rule: 'title-line' })
  const before = textAt(around.before, -1)
  if (!before || !isLatin(saidBy(before, source).at(-1))) return []
  const after = textAt(around.after, 0)
  if (!after || !isLatin(saidBy(after, source).at(0))) return []
  // Behind the line, as a break between two paragraphs stands nowhere in the source.
  const from = before.from + before.length
  return [{ from, length: 0, fate: 'inserted', rule: 'title-line', text: ' ' }]
}

function piecesOfOne(inline: Exclude<SourceInline, SourceBreak>, options: FieldOptions): Piece[] {
  const { desk, rule, fate = 'field' } = options
  const source = desk.source.text
  switch (inline.type) {
    case 'text':
    case 'inlineCode':
      return traceRange(inline, { source, fate, rule }).pieces
    case 'noteReference':
      desk.claim([inline], { fate: 'mark', rule: 'note' })
      return []
    case 'label':
      desk.claim([inline], { fate: inline.fate ?? 'label', rule: inline.rule ?? 'label' })
      return []
    case 'link': {
      const address = inline.again ? [] : [inline.url, ...(inline.title ? [inline.title] : [])]
      if (rule === 'title' && !inline.again) desk.tell(problemOf(titleLink, saidBy(inline.url, source)))
      desk.claim(address, { fate: 'dropped', rule: 'link-in-field' })
      return piecesOf(inline.children, options)
    }
    default:
      return piecesOf(inline.children, options)
  }
}

/** The first text within an inline, or the last. */
function textAt(inline: SourceInline | undefined, at: 0 | -1): SourceText | undefined {
  if (inline === undefined || inline.type === 'text') return inline
  return 'children' in inline ? textAt(inline.children.at(at), at) : undefined
}

/** Whether a letter is one of a script that sets spaces between words. */
const isLatin = (letter = ''): boolean =>
  /[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\d,.;:!?]/u.test(letter)
