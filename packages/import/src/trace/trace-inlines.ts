import { normalizeLink } from '@cec-bulletin/links'
import type { Inline } from '@cec-bulletin/schema'
import type { Desk } from '../infer/desk/desk.ts'
import type { SourceInline, SourceLink, SourceNoteReference } from '../source/inlines.ts'
import { problemOf } from '../source/problems/problem-of.ts'
import { linkRefused } from '../source/problems/sentences.ts'
import { saidBy, type Written } from '../source/range.ts'
import { isVisible } from './is-visible.ts'
import type { Trace } from './trace.ts'
import { traceRange } from './trace-range.ts'
import type { Traced } from './traced.ts'
import { withoutTrackers } from './without-trackers.ts'

export type TracedInline = Traced<Inline>

export interface InlinesOptions {
  desk: Desk
  /** @default 'kept' */
  fate?: 'kept' | 'field'
  rule: string
  /** What the place holds: breaks and references are claimed where it holds none. @default 'paragraph' */
  holder?: 'paragraph' | 'cell' | 'line'
}

/** The inlines of a document as those of a draft, links cleaned. */
export function traceInlines(inlines: readonly SourceInline[], options: InlinesOptions): TracedInline[] {
  return inlines.flatMap((inline) => traceInline(inline, options))
}

function traceInline(inline: SourceInline, options: InlinesOptions): TracedInline[] {
  const { desk, fate = 'kept', rule, holder = 'paragraph' } = options
  const source = desk.source.text
  switch (inline.type) {
    case 'text':
    case 'inlineCode':
      return [{ type: inline.type, value: traceRange(inline, { source, fate, rule }) }]
    case 'break': {
      if (holder !== 'line') {
        desk.claim([inline], { fate: 'mark', rule: 'line-break' })
        return [{ type: 'break' }]
      }
      return [{ type: 'text', value: spaceFor(inline) }]
    }
    case 'noteReference': {
      desk.claim([inline], { fate: 'mark', rule: 'note' })
      return holder === 'paragraph' ? [{ type: 'footnoteReference', identifier: inline.identifier }] : []
    }
    case 'label': {
      desk.claim([inline], { fate: inline.fate ?? 'label', rule: inline.rule ?? 'label' })
      return []
    }
    case 'link':
      return traceLink(inline, options)
    default:
      return [{ type: inline.type, children: traceInlines(inline.children, options) }]
  }
}

function spaceFor({ from, length }: { from: number; length: number }): Trace {
  const fate = length === 0 ? 'inserted' : 'kept'
  return { pieces: [{ from, length, fate, rule: 'line-break', text: ' ' }] }
}

/** A link that leads nowhere keeps its words, and the editor is told. A note hangs behind a link, never in it. */
function traceLink(inline: SourceLink, options: InlinesOptions): TracedInline[] {
  const { desk } = options
  const { text, isExact } = desk.source
  const { url, title, again } = inline
  const [words, references] = apart(inline.children)
  const shown = isExact ? words : withoutTrackers(words, { written: saidBy(url, text), text })
  const children = traceInlines(shown, options)
  const notes = traceInlines(references, options)
  const trace = isVisible(children, text) ? traceUrl(url, { desk, again }) : undefined
  if (trace === undefined) {
    if (!again) desk.claim([url, ...(title ? [title] : [])], { fate: 'dropped', rule: 'link' })
    return [...children, ...notes]
  }
  if (!title || again) return [{ type: 'link', url: trace, children }, ...notes]
  const advice = traceRange(title, { source: text, fate: 'field', rule: 'link-title' })
  return [{ type: 'link', url: trace, title: advice, children }, ...notes]
}

/** What a link may hold, and the references to notes in it. */
function apart(inlines: readonly SourceInline[]): [SourceInline[], SourceNoteReference[]] {
  const references: SourceNoteReference[] = []
  const words = inlines.flatMap((inline): SourceInline[] => {
    if (inline.type === 'noteReference') {
      references.push(inline)
      return []
    }
    if (!('children' in inline)) return [inline]
    const [children, inside] = apart(inline.children)
    references.push(...inside)
    return [{ ...inline, children }]
  })
  return [words, references]
}

/** An address as it can be published; `undefined`, and a problem, where it cannot. */
export function traceUrl(
  url: Written,
  { desk, again }: { desk: Desk; again?: boolean | undefined },
): Trace | undefined {
  const { from, length } = url
  const written = saidBy(url, desk.source.text)
  const href = hrefOf(written, desk)
  if (href === undefined) {
    if (!again) desk.tell(problemOf(linkRefused, written))
    return undefined
  }
  if (again)
    return { pieces: [{ from: from + length, length: 0, fate: 'inserted', rule: 'link', text: href }] }
  const isOther = href !== written || url.says !== undefined
  return { pieces: [{ from, length, fate: 'field', rule: 'link', ...(isOther && { text: href }) }] }
}

function hrefOf(written: string, { source }: Desk): string | undefined {
  if (written.startsWith('#')) return written
  const { url } = source.about
  const link = normalizeLink(written, url === undefined ? {} : { base: url })
  return link.ok ? link.href : undefined
}
