import type { Desk } from '../../infer/desk/desk.ts'
import type { SourceInline, SourceLink } from '../../source/inlines.ts'

/** The words of a link whose address went into a field; what was said when a pointer rests on it is dropped. */
export function withoutAddress(link: SourceLink, desk: Desk): SourceInline[] {
  if (link.title && !link.again) desk.claim([link.title], { fate: 'dropped', rule: 'link-title' })
  return link.children
}
