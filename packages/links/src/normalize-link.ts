import { followRedirectors } from './normalize/follow-redirectors.ts'
import type { NormalizeOptions } from './normalize-options.ts'
import { refuse } from './sentences/refusals.ts'
import { resolveSettings } from './tables/resolve-settings.ts'
import type { NormalizedLink, RefusedLink } from './types.ts'

/**
 * Reads an address as somebody typed or pasted it, and gives the one to publish, with every change it took; or
 * refuses it, and says why. Total, pure, linear; never asks the network.
 */
export function normalizeLink(input: string, options?: NormalizeOptions): NormalizedLink | RefusedLink {
  return typeof input === 'string' ? followRedirectors(input, resolveSettings(options)) : refuse('empty')
}
