/** What stands for all spellings of an address that lead to the same: the names of schemes have no case. */
export function noteOf(href: string): string {
  return href.replace(/^(?:mailto|tel):/i, (scheme) => scheme.toLowerCase())
}
