/** Where the files of the series stand, below the root of the site. */
export const paths = {
  index: 'index.html',
  archive: 'archive.html',
  notFound: '404.html',
  rss: 'feed.xml',
  atom: 'atom.xml',
  json: 'feed.json',
  sitemap: 'sitemap.xml',
} as const

export function pageOf(slug: string): string {
  return `${slug}/index.html`
}
