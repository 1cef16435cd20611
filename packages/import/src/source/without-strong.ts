import type { SourceInline } from './inlines.ts'

/** The same inlines without what makes them bold. */
export function withoutStrong(inlines: readonly SourceInline[]): SourceInline[] {
  return inlines.flatMap((inline) => {
    if (inline.type === 'strong') return withoutStrong(inline.children)
    return 'children' in inline ? [{ ...inline, children: withoutStrong(inline.children) }] : [inline]
  })
}
