import { normalizeLink } from '@cec-bulletin/links'
import type { Inline } from '@cec-bulletin/schema'
import type { Desk } from '../infer/desk.ts'
import type { SourceInline, SourceLink } from '../source/inlines.ts'
import { problemOf } from '../source/problem-of.ts'
import type { Trace } from './trace.ts'
import { traceRange } from './trace-range.ts'
import type { Traced } from './traced.ts'

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

/** A link that leads nowhere keeps its words, and the editor is told. */
function traceLink(inline: SourceLink, options: InlinesOptions): TracedInline[] {
  const { desk } = options
  const children = traceInlines(inline.children, options)
  const { url, title } = inline
  const trace = traceUrl(url, desk)
  if (trace === undefined || !isVisible(children, desk.source.text)) {
    desk.claim([url, ...(title ? [title] : [])], { fate: 'dropped', rule: 'link' })
    return children
  }
  const advice = title && {
    title: traceRange(title, { source: desk.source.text, fate: 'field', rule: 'link-title' }),
  }
  return [{ type: 'link', url: trace, ...advice, children }]
}

/** An address as it can be published; `undefined`, and a problem, where it cannot. */
export function traceUrl(url: { from: number; length: number }, desk: Desk): Trace | undefined {
  const written = desk.source.text.slice(url.from, url.from + url.length)
  if (written === '') return undefined
  const { from, length } = url
  if (written.startsWith('#')) return { pieces: [{ from, length, fate: 'field', rule: 'link' }] }
  const { about } = desk.source
  const link = normalizeLink(written, about.url === undefined ? {} : { base: about.url })
  if (!link.ok) {
    desk.tell(problemOf('link-refused', written))
    return undefined
  }
  const text = link.href === written ? undefined : link.href
  return { pieces: [{ from, length, fate: 'field', rule: 'link', ...(text !== undefined && { text }) }] }
}

function isVisible(nodes: readonly TracedInline[], source: string): boolean {
  return nodes.some((node) => {
    if ('children' in node) return isVisible(node.children, source)
    if (!('value' in node)) return node.type === 'footnoteReference'
    return node.value.pieces.some(
      ({ from, length, text }) => (text ?? source.slice(from, from + length)).trim() !== '',
    )
  })
}
