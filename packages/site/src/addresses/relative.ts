/** The address of a path below the site's root, as a page at another path finds it, from a disk as well as on the web. */
export function relative(from: string, to: string): string {
  return '../'.repeat(from.split('/').length - 1) + encoded(to)
}

/** Each name of a path as it stands in an address. */
export function encoded(path: string): string {
  return path.split('/').map(encodeURIComponent).join('/')
}
