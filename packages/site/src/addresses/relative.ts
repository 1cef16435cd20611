/** The address of a path below the site's root, as a page at another path finds it, from a disk as well as on the web. */
export function relative(from: string, to: string): string {
  const folders = from.split('/').slice(0, -1)
  const names = to.split('/')
  let common = 0
  while (common < folders.length && common < names.length - 1 && folders[common] === names[common]) common++
  return '../'.repeat(folders.length - common) + encoded(names.slice(common).join('/'))
}

/** Each name of a path as it stands in an address. */
export function encoded(path: string): string {
  return path.split('/').map(encodeURIComponent).join('/')
}
