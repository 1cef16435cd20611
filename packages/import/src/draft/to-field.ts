import type { Desk } from '../infer/desk/desk.ts'
import type { SourceInline } from '../source/inlines.ts'
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
  return inlines.flatMap((inline, index) => piecesOfOne(inline, { ...options, ...around(inlines, index) }))
}

interface Around {
  before: SourceInline | undefined
  after: SourceInline | undefined
}

const around = (inlines: readonly SourceInline[], index: number): Around => ({
  before: inlines[index - 1],
  after: inlines[index + 1],
})

function piecesOfOne(inline: SourceInline, options: FieldOptions & Around): Piece[] {
  const { desk, rule, fate = 'field' } = options
  const source = desk.source.text
  switch (inline.type) {
    case 'text':
    case 'inlineCode':
      return traceRange(inline, { source, fate, rule }).pieces
    case 'break': {
      desk.claim([inline], { fate: 'joined', rule: 'title-line' })
      const needsSpace = isLatin(options.before, source, -1) && isLatin(options.after, source, 0)
      return needsSpace
        ? [{ from: inline.from + inline.length, length: 0, fate: 'inserted', rule: 'title-line', text: ' ' }]
        : []
    }
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

/** Whether the letter at its end is one of a script that sets spaces between words. */
function isLatin(inline: SourceInline | undefined, source: string, at: number): boolean {
  if (inline?.type !== 'text') return false
  return /[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\d,.;:!?]/u.test(
    saidBy(inline, source).at(at) ?? '',
  )
}
