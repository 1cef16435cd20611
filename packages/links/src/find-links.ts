import { findAddresses } from './find/find-addresses.ts'
import type { FoundLink } from './find/found-link.ts'
import type { NormalizeOptions } from './normalize-options.ts'
import { resolveSettings } from './tables/resolve-settings.ts'

/** How addresses are found in a text, and how each is normalized. */
export interface FindOptions {
  /** Also join an address that is broken over lines. @default false */
  joinLines?: boolean
  /** How each found address is normalized. @default {} */
  normalize?: NormalizeOptions
}

/**
 * The web and mail addresses of a running text, in order, without the punctuation and the Chinese around them.
 * Only those that `normalizeLink` would publish. Total, linear.
 *
 * @param text Any text, of any length; what is no text has no addresses.
 * @param options How addresses are found and normalized; everything may be left out.
 * @example
 * ```ts
 * import { findLinks } from '@cec-bulletin/links'
 *
 * const [found] = findLinks('详见https://example.org/植树，欢迎参加。')
 * console.log(found?.text) // https://example.org/植树
 * console.log(found?.href) // https://example.org/%E6%A4%8D%E6%A0%91
 * ```
 */
export function findLinks(text: string, { joinLines, normalize }: FindOptions = {}): FoundLink[] {
  return typeof text === 'string'
    ? findAddresses(text, { joinLines, settings: resolveSettings(normalize) })
    : []
}
