import { type Draft, type Edit, editAll } from '../change/draft.ts'
import { rules } from '../sentences/rules.ts'
import type { Settings } from '../tables/settings.ts'

const SPELLINGS = ['amp;', '#38;', '#038;', '#x26;', '#X26;', 'AMP;']

/** `?a=1&amp;b=2`, copied from HTML source code, is `?a=1&b=2`; so is what was escaped twice. */
export function repairAmpersands(draft: Draft, settings: Settings): void {
  if (!settings.allows(rules.htmlEntity)) return
  const { text } = draft
  const edits: Edit[] = []
  for (let start = text.indexOf('&'); start >= 0; start = text.indexOf('&', start + 1)) {
    let end = start + 1
    for (let length = spellingAt(text, end); length > 0; length = spellingAt(text, end)) end += length
    if (end === start + 1) continue
    edits.push({ start, end, after: '&', rule: rules.htmlEntity })
    start = end - 1
  }
  editAll(draft, edits)
}

/** The length of the spelling that stands at `index`, or 0. */
function spellingAt(text: string, index: number): number {
  return SPELLINGS.find((spelling) => text.startsWith(spelling, index))?.length ?? 0
}
