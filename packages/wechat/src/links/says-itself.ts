import { mailAddress } from '@cec-bulletin/schema/model'

/** Whether the words of a link are its address, so that a reader needs no other. */
export function saysItself(words: string, href: string): boolean {
  if (words === href) return true
  const address = addressOf(href)
  // That of most is all of it.
  return address !== href && (words === address || (/^mailto:/i.test(href) && mailAddress(words) === href))
}

/** An address as people write it. */
export function addressOf(href: string): string {
  return scheme.test(href) ? href.slice(href.indexOf(':') + 1) : href
}

const scheme = /^(?:mailto|tel):/i
