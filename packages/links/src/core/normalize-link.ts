import { followRedirectors } from '../normalize/follow-redirectors.ts'
import { refuse } from '../sentences/refusals.ts'
import type { NormalizedLink, RefusedLink } from '../types.ts'
import type { CoreNormalizeOptions } from './core-options.ts'
import { resolveSettings } from './resolve-settings.ts'

/**
 * `normalizeLink` of `@cec-bulletin/links`, with no other rows than those of the options. Total, pure, linear.
 *
 * @param input An address, or any text; what is no text is refused as `empty`.
 * @param options Which rules hold; without any, no tracker and no redirector is known.
 * @example
 * ```ts
 * import { normalizeLink } from '@cec-bulletin/links/core'
 *
 * const trackers = [{ rule: 'tracker-ours', service: '校报', names: ['from'] }]
 * const link = normalizeLink('https://example.org/?id=3&from=list', { trackers })
 * console.log(link.ok && link.href) // https://example.org/?id=3
 * ```
 */
export function normalizeLink(input: string, options?: CoreNormalizeOptions): NormalizedLink | RefusedLink {
  return typeof input === 'string' ? followRedirectors(input, resolveSettings(options)) : refuse('empty')
}
