import { placeOf } from '@cec-bulletin/schema/model'
import type { Context } from '../context.ts'

/**
 * The address as it is, if it begins with a scheme that the model allows.
 *
 * @throws {TypeError} for `javascript:` and the like: `parseIssue` refuses them, but `mapLinks` can put them in later.
 */
export function address(url: string, { issue }: Context): string {
  if (typeof url === 'string' && /^(?:https?|mailto|tel):/i.test(url)) return url
  const place = placeOf(issue, url) ?? 'a place outside the issue'
  throw new TypeError(
    `Cannot lead to \`${JSON.stringify(url)}\` at ${place}; expected an address that begins with ` +
      '`http:`, `https:`, `mailto:` or `tel:`. `parseIssue` of @cec-bulletin/schema says all that is wrong with an issue',
  )
}
