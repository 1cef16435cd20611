import type { Rule } from '../sentences/rules.ts'
import { slice } from '../text/string-methods.ts'
import type { Change } from '../types.ts'

/** The text on its way from the input to the href, with every change made so far. */
export interface Draft {
  text: string
  changes: Change[]
}

/** What is to stand between two offsets of the draft, and by which rule. */
export interface Edit {
  start: number
  end: number
  after: string
  rule: Rule
}

/** Makes one change. */
export function edit(draft: Draft, one: Edit): void {
  editAll(draft, [one])
}

/** Makes many changes in one pass. They are in order, do not overlap, and their offsets are those of the text as it is. */
export function editAll(draft: Draft, edits: readonly Edit[]): void {
  if (edits.length === 0) return
  const { text } = draft
  let result = ''
  let done = 0
  for (const { start, end, after, rule } of edits) {
    const { id, reason, grade } = rule
    if (done < start) result += slice(text, done, start)
    const from = result.length
    const to = from + end - start
    draft.changes.push({
      rule: id,
      start: from,
      end: to,
      before: slice(text, start, end),
      after,
      reason,
      grade,
    })
    result += after
    done = end
  }
  draft.text = result + slice(text, done)
}
