import { findBare } from './find/find-bare.ts'
import { findMail } from './find/find-mail.ts'
import { findScheme } from './find/find-scheme.ts'
import type { Search, Span } from './find/search.ts'
import { normalizeLink } from './normalize-link.ts'
import { AT, COLON, DOT, FULL_WIDTH_AT, FULL_WIDTH_COLON } from './text/codes.ts'
import type { NormalizeOptions } from './types.ts'

export interface FoundLink {
  /** UTF-16 offset of the first character. */
  start: number
  /** UTF-16 offset behind the last character. */
  end: number
  /** The exact slice of the text. */
  text: string
  /** `normalizeLink(text).href`: what to publish. */
  href: string
}

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
export function findLinks(text: string, options: FindOptions = {}): FoundLink[] {
  const found: FoundLink[] = []
  if (typeof text !== 'string') return found
  const search: Search = { text, from: 0, joinLines: options.joinLines ?? false }
  for (let index = 0; index < text.length; ) {
    const span = spanAt(search, index)
    if (span === undefined) {
      index++
      continue
    }
    if (span.start < span.end) {
      const slice = text.slice(span.start, span.end)
      const link = normalizeLink(slice, options.normalize)
      if (link.ok) found.push({ start: span.start, end: span.end, text: slice, href: link.href })
    }
    index = Math.max(span.end, index + 1)
    search.from = index
  }
  return found
}

function spanAt(search: Search, index: number): Span | undefined {
  switch (search.text.charCodeAt(index)) {
    case COLON:
    case FULL_WIDTH_COLON:
      return findScheme(search, index)
    case DOT:
      return findBare(search, index)
    case AT:
    case FULL_WIDTH_AT:
      return findMail(search, index)
    default:
      return undefined
  }
}
