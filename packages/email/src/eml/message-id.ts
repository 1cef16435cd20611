import { mailAddressFault } from './mail-address-fault.ts'
import { refusal } from './refusal.ts'

/** @throws {TypeError} for what has not the form of a mail address, which is the form of an id as well. */
export function messageId(value: string): string {
  const id = `${value}`.replace(/^<(.*)>$/, '$1')
  if (mailAddressFault(id) === undefined) return `<${id}>`
  throw refusal(value, {
    of: 'messageId',
    expected: 'an id that no other message has, such as `issue-7@example.org`',
  })
}
