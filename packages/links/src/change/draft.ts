import type { Rule } from '../sentences/rules.ts'
import { slice } from '../text/string-methods.ts'
import type { Change } from '../types.ts'

/** The text on its way from the input to the href, with every change made so far. */
export interface Draft {
  text: string
  changes: Change[]
}

export interface Edit {
  start: number
  end: number
  after: string
  rule: Rule
}

/** Makes one change. */
export function edit(draft: Draft, rule: Rule, start: number, end: number, after: string): void {
  const { text } = draft
  draft.changes.push(record(rule, start, end, slice(text, start, end), after))
  draft.text = slice(text, 0, start) + after + slice(text, end)
}

/** Makes many changes in one pass; `edits` are in order, do not overlap, and refer to the text as it is. */
export function editAll(draft: Draft, edits: readonly Edit[]): void {
  if (edits.length === 0) return
  const { text } = draft
  let result = ''
  let done = 0
  for (const { start, end, after, rule } of edits) {
    if (done < start) result += slice(text, done, start)
    const at = result.length
    draft.changes.push(record(rule, at, at + end - start, slice(text, start, end), after))
    result += after
    done = end
  }
  draft.text = result + slice(text, done)
}

function record(rule: Rule, start: number, end: number, before: string, after: string): Change {
  return { rule: rule.id, start, end, before, after, reason: rule.reason, grade: rule.grade }
}
