import { inOrder } from './in-order.ts'
import type { IssueDigest } from './issue-digest.ts'

/** How many issues a feed shows. */
const most = 20

/**
 * The digests whose entries the feeds show: the newest twenty, and whatever is of the same day as the twentieth, so that
 * what tells entries of one day apart stays the same for each. Of the others `entries` need not be kept.
 *
 * @param digests Of all issues, in any order.
 * @throws {TypeError} for two with the same slug.
 * @example
 * ```ts
 * import { inFeeds } from '@cec-bulletin/site'
 *
 * const digest = { title: '简报', lang: 'zh-CN', url: 'https://example.org/', contents: [] }
 * const years = Array.from({ length: 30 }, (_, index) => String(2001 + index))
 * console.log(inFeeds(years.map((date) => ({ ...digest, slug: date, date }))).length) // 20
 * ```
 */
export function inFeeds(digests: readonly IssueDigest[]): IssueDigest[] {
  const ordered = inOrder(digests)
  const last = ordered[most - 1]
  return ordered.filter((one, index) => index < most || (last !== undefined && dayOf(one) === dayOf(last)))
}

/** A year and a month begin with their first day. */
function dayOf({ date }: IssueDigest): string {
  return `${date}-01-01`.slice(0, 10)
}
