/** The host an address leads to, without user and port; undefined for `mailto:` and `tel:`. */
export function host(url: string): string | undefined {
  if (!/^https?:\/\//i.test(url)) return undefined
  const start = url.indexOf('/') + 2
  let end = start
  while (end < url.length && !'/?#'.includes(url[end]!)) end++
  const authority = url.slice(start, end).toLowerCase()
  const name = authority.slice(authority.lastIndexOf('@') + 1)
  return name.includes(':') ? name.replace(/:\d*$/, '') : name
}
