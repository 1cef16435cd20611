import type { CellInline, LineInline } from '@cec-bulletin/schema'
import type { Desk } from '../../infer/desk/desk.ts'
import type { SourceInline } from '../../source/inlines.ts'
import { traceInlines } from '../../trace/trace-inlines.ts'
import type { Traced } from '../../trace/traced.ts'

/** What stays on one line: captions, credits, attributions, sub-headings. */
export function lineOf(
  inlines: readonly SourceInline[],
  { desk, rule }: { desk: Desk; rule: string },
): Traced<LineInline>[] {
  const fate = rule === 'heading' ? 'kept' : 'field'
  const traced = traceInlines(inlines, { desk, rule, fate, holder: 'line' })
  // A line holds neither, which the types of inlines cannot say.
  return traced.flatMap((node) => (node.type === 'break' || node.type === 'footnoteReference' ? [] : [node]))
}

/** What stands in a cell, where lines break and no note hangs. */
export function cellOf(inlines: readonly SourceInline[], desk: Desk): Traced<CellInline>[] {
  const traced = traceInlines(inlines, { desk, rule: 'cell', holder: 'cell' })
  return traced.flatMap((node) => (node.type === 'footnoteReference' ? [] : [node]))
}
