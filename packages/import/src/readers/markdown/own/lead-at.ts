import type { SourceInline } from '../../../source/inlines.ts'
import { saidBy } from '../../../source/range.ts'

/** How long the lead is with which a line begins; 0 where it does not, or where a character of it is escaped. */
export function leadAt(
  [first]: readonly SourceInline[],
  { lead, text }: { lead: string | RegExp; text: string },
): number {
  if (first?.type !== 'text' || first.says !== undefined) return 0
  const words = saidBy(first, text)
  if (typeof lead === 'string') return words.startsWith(lead) ? lead.length : 0
  return lead.exec(words)?.[0].length ?? 0
}
