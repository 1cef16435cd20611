import { type Article, anchorsOf, type Issue, uniqueNames } from '@cec-bulletin/schema/model'

/**
 * Where the page of each article with a title stands, named after its anchor. Disks that do not tell capitals apart, take
 * no name of more than 255 bytes, or keep names such as `con` for devices, hold them all the same.
 */
export function articlePaths(issue: Issue, slug: string): Map<Article, string> {
  const anchors = anchorsOf(issue)
  const unique = uniqueNames()
  const paths = new Map<Article, string>()
  for (const article of issue.sections.flatMap(({ articles }) => articles)) {
    const anchor = anchors.get(article)
    if (article.title === undefined || anchor === undefined) continue
    const [...characters] = anchor.normalize('NFC').toLowerCase()
    const name = characters.slice(0, longest).join('').replace(devices, '$1-')
    paths.set(article, `${slug}/articles/${unique(name)}.html`)
  }
  return paths
}

/** Each takes up to four bytes. */
const longest = 55

const devices = /^(con|prn|aux|nul|com\d|lpt\d)(?=\.|$)/
