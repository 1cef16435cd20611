import { placeOf } from '@cec-bulletin/schema/model'
import type { Context } from '../context.ts'

/**
 * A link to a section or an article of the same issue.
 *
 * @throws {TypeError} for an anchor that nothing in the issue has: `parseIssue` refuses it, but not each issue was parsed.
 */
export function innerAddress(url: string, { anchors, issue }: Context): string {
  const id = anchors.ids.get(url.slice(1))
  if (id !== undefined) return `#${id}`
  const place = placeOf(issue, url) ?? 'a place outside the issue'
  throw new TypeError(
    `Cannot lead to \`${JSON.stringify(url)}\` at ${place}; expected \`#\` and the anchor of a section or an article of ` +
      'the issue. `parseIssue` of @cec-bulletin/schema says all that is wrong with an issue',
  )
}
