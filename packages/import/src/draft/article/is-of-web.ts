import { normalizeLink } from '@cec-bulletin/links'
import type { Range } from '../../source/range.ts'

/** Whether an address can be that of an article or a source, as a mailbox cannot. */
export function isOfWeb({ from, length }: Range, text: string): boolean {
  const link = normalizeLink(text.slice(from, from + length))
  return !link.ok || /^https?:/.test(link.href)
}
