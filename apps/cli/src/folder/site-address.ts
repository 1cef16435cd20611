/** The address of a site as programs compare it: a folder, its host in small letters, Chinese ones encoded. */
export function siteAddress(url: string): string {
  const { href } = new URL(url)
  return href.endsWith('/') ? href : `${href}/`
}
