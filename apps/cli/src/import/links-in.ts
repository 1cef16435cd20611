import type { Entry } from '@cec-bulletin/import'

/** How many links a ledger tells of, and of how many of them the address was cleaned. */
export function linksIn(ledger: readonly Entry[]): { links: number; cleaned: number } {
  const links = ledger.filter(({ rule, fate, to }) => rule === 'link' && fate === 'field' && to !== undefined)
  return { links: links.length, cleaned: links.filter(({ text }) => text !== undefined).length }
}
