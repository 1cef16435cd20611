import { type Link, mailAddress } from '@cec-bulletin/schema/model'
import type { TextPlace } from '../../place.ts'
import { edge } from '../../set-apart.ts'
import { textInlines } from '../inlines.ts'

export function textLink({ url, children }: Link, place: TextPlace): string {
  const words = textInlines(children, place)
  // A place within the issue is found by its title, which such words name.
  return url.startsWith('#') ? words : withAddress(words, { url, place })
}

/** `words（https://…）`; the words alone where they are the address, with or without its scheme. */
export function withAddress(words: string, { url, place }: { url: string; place: TextPlace }): string {
  const address = url.replace(/^(?:mailto|tel):/i, '')
  // Most words are no part of the address, which is soon seen.
  const isAddress = url.includes(words) && [url, address, withoutScheme(address)].includes(words)
  if (isAddress || (url.startsWith('mailto:') && url === mailAddress(words)))
    return place.apart ? edged(words, place) : words
  // Parentheses are no space, so that it needs one on either side.
  const set = place.apart ? ` ${address} ` : address
  return place.wide ? `${words}（${set}）` : `${words} (${set})`
}

function edged(words: string, place: TextPlace): string {
  place.edged.count++
  return edge + words + edge
}

const withoutScheme = (address: string) => address.replace(/^https?:\/\/|\/$/gi, '')
