/** The host an address leads to, without user and port; undefined for `mailto:` and `tel:`. */
export function host(url: string): string | undefined {
  const [, authority] = /^https?:\/\/([^/?#]*)/i.exec(url) ?? []
  if (authority === undefined) return undefined
  const name = authority.slice(authority.lastIndexOf('@') + 1).toLowerCase()
  return name.includes(':') ? name.replace(/:\d*$/, '') : name
}
