import type { Inferred } from '@cec-bulletin/import'

interface LinkOptions {
  /** All characters of the document. */
  text: string
  /** Where the page stands, against which relative addresses were read. @default none */
  url?: string | undefined
}

/** How many links a draft has, and of how many of them the address was cleaned. */
export function linksIn(
  { draft, ledger }: Pick<Inferred, 'draft' | 'ledger'>,
  { text, url }: LinkOptions,
): { links: number; cleaned: number } {
  const links = ledger.filter(
    ({ rule, fate, to }) => rule === 'link' && fate === 'field' && to !== undefined && !isPicture(draft, to),
  )
  const cleaned = links.filter(({ from, length, text: href }) => {
    const written = text.slice(from, from + length)
    return href !== undefined && href !== (url === undefined ? written : resolved(written, url))
  })
  return { links: links.length, cleaned: cleaned.length }
}

/** Whether an address, by its JSON pointer, is that of a picture. */
function isPicture(draft: unknown, pointer: string): boolean {
  let node = draft
  for (const key of pointer.split('/').slice(1, -1))
    node =
      typeof node === 'object' && node !== null
        ? Object.entries(node).find(([name]) => name === key)?.[1]
        : undefined
  return typeof node === 'object' && node !== null && 'type' in node && node.type === 'image'
}

const resolved = (written: string, url: string): string =>
  URL.canParse(written, url) ? new URL(written, url).href : written
