import { findAddresses } from '../find/find-addresses.ts'
import type { FoundLink } from '../find/found-link.ts'
import type { CoreFindOptions } from './core-options.ts'
import { resolveSettings } from './resolve-settings.ts'

/**
 * `findLinks` of `@cec-bulletin/links`, with no other rows than those of the options. Total, linear.
 *
 * @param text Any text, of any length; what is no text has no addresses.
 * @param options How addresses are found and normalized; everything may be left out.
 * @example
 * ```ts
 * import { findLinks } from '@cec-bulletin/links/core'
 *
 * const [found] = findLinks('详见https://example.org/?utm_source=wechat，欢迎参加。')
 * console.log(found?.href) // https://example.org/?utm_source=wechat
 * ```
 */
export function findLinks(text: string, { joinLines, normalize }: CoreFindOptions = {}): FoundLink[] {
  return typeof text === 'string'
    ? findAddresses(text, { joinLines, settings: resolveSettings(normalize) })
    : []
}
