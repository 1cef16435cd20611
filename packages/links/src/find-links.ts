import { findAddresses } from './find/find-addresses.ts'
import type { FoundLink } from './find/found-link.ts'
import type { NormalizeOptions } from './normalize-options.ts'
import { resolveSettings } from './tables/resolve-settings.ts'

export interface FindOptions {
  /** Also join an address that is broken over lines. @default false */
  joinLines?: boolean
  /** How each found address is normalized. @default {} */
  normalize?: NormalizeOptions
}

/**
 * The web and mail addresses of a running text, in order, without the punctuation and the Chinese around them.
 * Only those that `normalizeLink` would publish. Total, linear.
 */
export function findLinks(text: string, { joinLines, normalize }: FindOptions = {}): FoundLink[] {
  return typeof text === 'string'
    ? findAddresses(text, { joinLines, settings: resolveSettings(normalize) })
    : []
}
