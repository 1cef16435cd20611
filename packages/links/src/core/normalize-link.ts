import { followRedirectors } from '../normalize/follow-redirectors.ts'
import { refuse } from '../sentences/refusals.ts'
import type { NormalizedLink, RefusedLink } from '../types.ts'
import type { CoreNormalizeOptions } from './core-options.ts'
import { resolveSettings } from './resolve-settings.ts'

/** `normalizeLink` of `@cec-bulletin/links`, with no other rows than those of the options. Total, pure, linear. */
export function normalizeLink(input: string, options?: CoreNormalizeOptions): NormalizedLink | RefusedLink {
  return typeof input === 'string' ? followRedirectors(input, resolveSettings(options)) : refuse('empty')
}
