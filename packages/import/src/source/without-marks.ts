import type { SourceInline } from './inlines.ts'

/** The same inlines without what makes them bold or slanted, as a field holds them. */
export function withoutMarks(inlines: readonly SourceInline[]): SourceInline[] {
  return inlines.flatMap((inline) => {
    if (inline.type === 'strong' || inline.type === 'emphasis') return withoutMarks(inline.children)
    return 'children' in inline ? [{ ...inline, children: withoutMarks(inline.children) }] : [inline]
  })
}
