import type { CellInline, LineInline } from '@cec-bulletin/schema'
import type { Desk } from '../../infer/desk/desk.ts'
import type { SourceInline } from '../../source/inlines.ts'
import { traceInlines } from '../../trace/trace-inlines.ts'
import type { Traced } from '../../trace/traced.ts'

/** The inlines of what stays on one line: a caption, a credit, an attribution, a heading within a body. */
export function lineOf(
  inlines: readonly SourceInline[],
  { desk, rule }: { desk: Desk; rule: string },
): Traced<LineInline>[] {
  const fate = rule === 'heading' ? 'kept' : 'field'
  const traced = traceInlines(inlines, { desk, rule, fate, holder: 'line' })
  // `holder` left neither in, but the types of inlines cannot say so.
  return traced.flatMap((node) => (node.type === 'break' || node.type === 'footnoteReference' ? [] : [node]))
}

/** The inlines of a cell, which may break lines but refers to no note. */
export function cellOf(inlines: readonly SourceInline[], desk: Desk): Traced<CellInline>[] {
  const traced = traceInlines(inlines, { desk, rule: 'cell', holder: 'cell' })
  return traced.flatMap((node) => (node.type === 'footnoteReference' ? [] : [node]))
}
