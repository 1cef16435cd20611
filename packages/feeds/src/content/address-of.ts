/** The address of an anchor on a page, in the ASCII that RSS asks of an address. */
export function addressOf(page: string, anchor: string): string {
  return `${page.split('#')[0]}#${encodeURIComponent(anchor)}`
}
