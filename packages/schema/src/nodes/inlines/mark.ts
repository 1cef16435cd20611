import type { InlineDefinition, Tolerated } from '../definition.ts'
import type { Inline, InlinesInput } from '../inlines.ts'

type MarkType = 'strong' | 'emphasis' | 'delete'

/** Marked words as `parseIssue` takes them: of one mark, or of any. */
export interface MarkInput<Type extends MarkType = MarkType> extends Tolerated {
  type: Type
  /** The words; a bare string is one text. */
  children: InlinesInput
}

/** What all marks have in common: equal ones stand neither beside nor inside one another. */
export const mark = <Type extends MarkType>(type: Type) =>
  ({
    type,
    fields: ({ inlines }) => ({ children: inlines }),
    canonical: (_, children) => ({ type, children }),
    check: (_, passed) => {
      passed.count++
    },
  }) satisfies InlineDefinition<MarkInput<Type>, { type: Type; children: Inline[] }>
