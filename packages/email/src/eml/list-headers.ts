import type { EmlOptions, Unsubscribe } from '../eml-options.ts'
import { header } from './header.ts'
import { isHost, mailAddressFault } from './mail-address-fault.ts'
import { refusal } from './refusal.ts'
import { words } from './words.ts'

/**
 * What a mailing list says of itself: its id (RFC 2919) and how to get off it (RFC 2369), with one click (RFC 8058).
 *
 * @throws {TypeError} for what these headers cannot hold.
 */
export function listHeaders({ listId, unsubscribe }: Pick<EmlOptions, 'listId' | 'unsubscribe'>): string[] {
  const headers: string[] = []
  if (listId !== undefined) headers.push(header('List-Id', idOf(listId)))
  if (unsubscribe !== undefined) {
    if (typeof unsubscribe !== 'object' || unsubscribe === null) {
      throw refusal(unsubscribe, {
        of: 'unsubscribe',
        expected: "an object such as `{ https: 'https://…' }`",
      })
    }
    headers.push(
      header('List-Unsubscribe', addressesOf(unsubscribe)),
      header('List-Unsubscribe-Post', ['List-Unsubscribe=One-Click']),
    )
  }
  return headers
}

function idOf(value: string): string[] {
  // `简报 <bulletin.example.org>` or `bulletin.example.org`
  const [, name = '', inBrackets] = /^([^<>]*)<([^<>]*)>$/.exec(`${value}`.trim()) ?? []
  const id = inBrackets ?? `${value}`.trim()
  if (id.length > 255 || !isHost(id)) {
    const expected = 'an id such as `bulletin.example.org` or `简报 <bulletin.example.org>`'
    throw refusal(value, { of: 'listId', expected })
  }
  return [...(name.trim() === '' ? [] : words(name.trim(), { of: 'listId' })), `<${id}>`]
}

function addressesOf({ https, mailto }: Unsubscribe): string[] {
  if (!isAscii(https) || !/^https:\/\/[^/]/i.test(https) || !URL.canParse(https)) {
    const expected = 'an `https:` address in ASCII of at most 900 characters; `new URL(address).href` is one'
    throw refusal(https, { of: 'unsubscribe.https', expected })
  }
  if (mailto === undefined) return [`<${https}>`]
  const mailbox = /^mailto:([^?]*)/i.exec(mailto)?.[1] ?? ''
  if (!isAscii(mailto) || mailAddressFault(mailbox) !== undefined) {
    const expected = 'an address such as `mailto:leave@example.org?subject=leave`'
    throw refusal(mailto, { of: 'unsubscribe.mailto', expected })
  }
  return [`<${https}>,`, `<${mailto}>`]
}

/** RFC 2369 forbids to put a space or a new line into an address, so one stays whole within the 998 of a line. */
function isAscii(address: string): boolean {
  return /^[!#-;=?-~]{1,900}$/.test(address)
}
