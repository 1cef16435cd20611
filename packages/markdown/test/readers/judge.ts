import type { Issue } from '@cec-bulletin/schema'
import { bodyOf } from './body-of.ts'
import { firstDifference } from './compare.ts'
import { type Configuration, configurations } from './configurations.ts'
import { harmIn } from './harm-in.ts'
import { isBeyond } from './known-limits.ts'

/**
 * What readers of Markdown make wrong of an issue, each complaint with the reader's name; nothing if all is well. Asks
 * the fast readers, and one of the slow ones by the length of the Markdown.
 */
export function judge(issue: Issue, markdown: string): string[] {
  const body = bodyOf(markdown)
  const chosen = slow[markdown.length % slow.length]
  const asked = chosen ? [...fast, chosen] : fast
  const found = new Map<string, string[]>()
  return asked.flatMap((configuration) => judgeWith(configuration, issue, body, found))
}

const fast = configurations.filter(({ slow }) => !slow)
const slow = configurations.filter(({ slow }) => slow)

/** What one reader makes wrong of an issue whose front matter is cut off; `found` holds what is known of its pages. */
export function judgeWith(
  { name, exact, gfm, notes, toHtml }: Configuration,
  issue: Issue,
  body: string,
  found = new Map<string, string[]>(),
): string[] {
  const html = toHtml(body)
  const isExact = exact && !isBeyond(name, issue)
  const key = `${isExact && `${gfm} ${notes}`} ${html}`
  const known = found.get(key)
  const difference = isExact && known === undefined ? firstDifference(issue, html, { gfm, notes }) : undefined
  const complaints = known ?? (difference === undefined ? harmIn(html, issue) : [difference])
  found.set(key, complaints)
  return complaints.map((complaint) => `${name} ${complaint}`)
}
