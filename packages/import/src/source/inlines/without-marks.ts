import type { SourceInline, SourceMark } from '../inlines.ts'

/** The same inlines without what makes them bold or slanted, as a field holds them. */
export const withoutMarks = (inlines: readonly SourceInline[]): SourceInline[] =>
  without(inlines, ['strong', 'emphasis'])

/** The same inlines without what makes them bold. */
export const withoutStrong = (inlines: readonly SourceInline[]): SourceInline[] =>
  without(inlines, ['strong'])

function without(inlines: readonly SourceInline[], marks: readonly SourceMark['type'][]): SourceInline[] {
  return inlines.flatMap((inline) => {
    if (!('children' in inline)) return [inline]
    const children = without(inline.children, marks)
    return marks.some((type) => type === inline.type) ? children : [{ ...inline, children }]
  })
}
