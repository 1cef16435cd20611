import { findAddresses } from '../find/find-addresses.ts'
import type { FoundLink } from '../find/found-link.ts'
import type { CoreFindOptions } from './core-options.ts'
import { resolveSettings } from './resolve-settings.ts'

/** `findLinks` of `@cec-bulletin/links`, with no other rows than those of the options. Total, linear. */
export function findLinks(text: string, { joinLines, normalize }: CoreFindOptions = {}): FoundLink[] {
  return typeof text === 'string'
    ? findAddresses(text, { joinLines, settings: resolveSettings(normalize) })
    : []
}
