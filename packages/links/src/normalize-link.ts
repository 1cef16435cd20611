import { followRedirectors } from './normalize/follow-redirectors.ts'
import type { NormalizeOptions } from './normalize-options.ts'
import { refuse } from './sentences/refusals.ts'
import { resolveSettings } from './tables/resolve-settings.ts'
import type { NormalizedLink, RefusedLink } from './types.ts'

/**
 * Reads an address as somebody typed or pasted it, and gives the one to publish, with every change it took; or
 * refuses it, and says why. Total, pure, linear; never asks the network.
 *
 * @param input An address, or any text; what is no text is refused as `empty`.
 * @param options Which rules hold, beside the built-in ones or in their place; everything may be left out.
 * @example
 * ```ts
 * import { normalizeLink } from '@cec-bulletin/links'
 *
 * const link = normalizeLink('https://example.org/?id=3&utm_source=wechat')
 * console.log(link.ok && link.href) // https://example.org/?id=3
 * console.log(link.ok && link.changes.map(({ rule }) => rule)) // ["tracker-utm"]
 * ```
 */
export function normalizeLink(input: string, options?: NormalizeOptions): NormalizedLink | RefusedLink {
  return typeof input === 'string' ? followRedirectors(input, resolveSettings(options)) : refuse('empty')
}
