import { normalizeLink } from '@cec-bulletin/links'
import { isMailbox } from './mailbox.ts'

/** Whether the words behind a label can be what the label says: not everything behind `网址：` is an address. */
export function isFieldValue(role: string, words: string): boolean {
  const value = words.trim()
  if (role === 'email') return isMailbox(value)
  if (role !== 'site') return /[\p{L}\p{N}]/u.test(value)
  if (/\s/u.test(value)) return false
  const link = normalizeLink(value)
  return link.ok && /^https?:/.test(link.href)
}
