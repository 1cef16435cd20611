/** Whether a line ends in the number of a page, behind dots or a wide gap; the number behind dots may stand apart. */
export function isLeader(words: string): boolean {
  if (!/\p{L}/u.test(words)) return false
  const end = words.slice(-longest)
  if (dots.test(end) || openDots.test(end)) return true
  const [gap] = wide.exec(end) ?? []
  // A row of a table has more gaps.
  return gap !== undefined && !/\S[ \u00a0\u3000\t]{3,}\S/u.test(words.slice(0, -gap.length))
}

const dots = /(?:[.…·⋯‥]\s*){2,}\d{1,4}\s*$/u

const openDots = /(?:[.…·⋯‥]\s*){5,}$/u

/** Whether the number behind the dots stands on a line of its own. */
export const isOpenLeader = (words: string): boolean =>
  /\p{L}/u.test(words) && openDots.test(words.slice(-longest))

const wide = /(?<=[^\s\d])[ \u00a0\u3000\t]{3,}\d{1,3}\s*$/u

/** In characters: what leads to a number shows in so many. */
const longest = 60

/** The number of the page. */
export const pageOf = (words: string): number | undefined =>
  isLeader(words) && !isOpenLeader(words)
    ? Number(/\d{1,4}\s*$/u.exec(words.slice(-longest))?.[0])
    : undefined

/** Without the bullet, the number of the page, what leads to it, and white space. */
export const bareEntry = (words: string): string =>
  (isLeader(words) ? words.replace(/[\s.…·⋯‥]{2,}\d{0,4}\s*$/u, '') : words)
    .replace(/^\s*(?:[*•·‣▪–-]\s+|[◇◆●○■□※▲△★☆]\s*)|\s+/gu, '')
    .toLowerCase()

/** `要闻：早市；夜市`: the title of a section in front of those of its articles, on one line. */
export function entriesOf(words: string): { section: string; articles: string[] } | undefined {
  const [, section, articles] = /^([^：:]{1,20})[：:](.+)$/u.exec(words) ?? []
  return section === undefined || articles === undefined
    ? undefined
    : { section, articles: articles.split(/[；;]/u) }
}
