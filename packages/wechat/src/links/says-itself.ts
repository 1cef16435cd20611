import { mailAddress } from '@cec-bulletin/schema/model'

/** Whether the words of a link are its address, so that a reader needs no other. */
export function saysItself(words: string, href: string): boolean {
  return (
    words === addressOf(href) || words === href || (/^mailto:/i.test(href) && mailAddress(words) === href)
  )
}

/** An address as people write it. */
export function addressOf(href: string): string {
  return href.replace(/^(?:mailto|tel):/i, '')
}
