import { type DefaultTreeAdapterTypes, parse, parseFragment } from 'parse5'
import type { SiteFiles, SiteIssue } from '../src/index.ts'

interface Page {
  ids: Set<string>
  addresses: string[]
}

/** The addresses within a site that lead nowhere, each behind the path of the file in which it stands. */
export function brokenLinks(
  files: SiteFiles,
  { root, issues }: { root: string; issues: readonly SiteIssue[] },
): string[] {
  const pictures = issues.flatMap(({ pictures }) => [...(pictures?.values() ?? [])].map(({ path }) => path))
  const there = new Set([...files.keys(), ...pictures])
  const pages = new Map(
    [...files].filter(([path]) => path.endsWith('.html')).map(([path, html]) => [path, read(html)]),
  )
  const others = [...files].flatMap(([path, text]) =>
    otherAddresses(path, text).map((one) => [path, one] as const),
  )
  const inPages = [...pages].flatMap(([path, { addresses }]) => addresses.map((one) => [path, one] as const))
  return [...inPages, ...others].flatMap(([from, address]) => {
    // `404.html` stands in for pages at any depth.
    const base = from === '404.html' && !address.startsWith('#') ? `${root}any/where/else` : root + from
    if (!URL.canParse(address, base)) return [`${from}: ${address}`]
    const { href, hash } = new URL(address, base)
    if (!href.startsWith(root)) return []
    const path = decodeURI(href.slice(root.length).replace(/[?#].*$/, ''))
    const file = path === '' || path.endsWith('/') ? `${path}index.html` : path
    const isWhole =
      there.has(file) && (hash === '' || pages.get(file)?.ids.has(decodeURIComponent(hash.slice(1))))
    return isWhole ? [] : [`${from}: ${address}`]
  })
}

/** In feeds, what their words lead to as well. */
function otherAddresses(path: string, text: string): string[] {
  if (path === 'sitemap.xml') return [...text.matchAll(/<loc>(.*?)<\/loc>/g)].map(([, url = '']) => url)
  if (path !== 'feed.json') return []
  const { home_page_url, feed_url, items } = JSON.parse(text)
  return [
    home_page_url,
    feed_url,
    ...items.flatMap((item: { url: string; content_html: string }) => {
      const { addresses } = read(item.content_html)
      const relative = addresses.filter((address) => !/^[a-z]+:/i.test(address))
      return [item.url, ...addresses, ...relative.map((address) => `https://${address}.not.absolute`)]
    }),
  ]
}

function read(html: string): Page {
  const page: Page = { ids: new Set(), addresses: [] }
  const visit = (node: DefaultTreeAdapterTypes.ChildNode): void => {
    if ('attrs' in node) {
      for (const { name, value } of node.attrs) {
        if (name === 'id') page.ids.add(value)
        if (name === 'href' || name === 'src') page.addresses.push(value)
        if (name === 'content' && /^https?:/.test(value)) page.addresses.push(value)
      }
    }
    if ('childNodes' in node) node.childNodes.forEach(visit)
  }
  const tree = html.startsWith('<!doctype') ? parse(html) : parseFragment(html)
  tree.childNodes.forEach(visit)
  return page
}
