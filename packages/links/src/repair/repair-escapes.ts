import { type Draft, type Edit, editAll } from '../change/draft.ts'
import { rules } from '../sentences/rules.ts'
import type { Settings } from '../tables/settings.ts'

/** A dot behind it is no escape: on Windows, `a\..` leads up a folder. */
const ESCAPE = /(?<!\\)\\(?=[_*~()[\]#&=+!-])/g

/** Takes out the backslashes of an address that was copied from Markdown: `/a/1\_2`. Others are read as slashes. */
export function repairEscapes(draft: Draft, settings: Settings): void {
  const { text } = draft
  if (!text.includes('\\') || !settings.allows(rules.markdownEscape)) return
  const edits: Edit[] = [...text.matchAll(ESCAPE)].map(({ index }) => ({
    start: index,
    end: index + 1,
    after: '',
    rule: rules.markdownEscape,
  }))
  editAll(draft, edits)
}
