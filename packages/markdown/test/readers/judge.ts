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
  return [...fast, slow[markdown.length % slow.length]].flatMap((configuration) =>
    configuration === undefined ? [] : judgeWith(configuration, issue, body),
  )
}

const fast = configurations.filter(({ slow }) => !slow)
const slow = configurations.filter(({ slow }) => slow)

/** What one reader makes wrong of an issue whose front matter is cut off. */
export function judgeWith(configuration: Configuration, issue: Issue, body: string): string[] {
  const { name, exact, toHtml } = configuration
  const html = toHtml(body)
  const difference = exact && !isBeyond(name, issue) ? firstDifference(issue, html, configuration) : undefined
  return (difference === undefined ? harmIn(html, issue) : [difference]).map(
    (complaint) => `${name} ${complaint}`,
  )
}
