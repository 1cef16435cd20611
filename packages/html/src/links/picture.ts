import { isPicturePath, placeOf } from '@cec-bulletin/schema/model'
import type { Context } from '../context.ts'
import { address } from './address.ts'

/**
 * Where a page finds a picture.
 *
 * @throws {TypeError} for a path that nobody resolves, and for what `resolve` makes of one where that can be no picture.
 */
export function picture(url: string, context: Context): string {
  if (typeof url !== 'string' || !isPicturePath(url)) return address(url, context)
  const { resolve } = context.settings
  const resolved: unknown = resolve?.(url)
  if (typeof resolved === 'string' && shown.test(resolved)) return resolved
  const place = placeOf(context.issue, url) ?? 'a place outside the issue'
  const why =
    resolve === undefined
      ? 'it stands beside the issue; expected the option `resolve`, which makes an address of its path'
      : `\`resolve\` gives ${JSON.stringify(resolved)}; expected an address with \`https:\`, \`http:\` or ` +
        '`data:image/`, or a path'
  throw new TypeError(`Cannot show the picture \`${url}\` at ${place}: ${why}`)
}

// A path has no colon in its first segment.
const shown = /^(?=\S)(?:https?:\/\/|data:image\/|(?!\/\/)[^\s:/]*(?:\/|$))[^\s]*$/i
