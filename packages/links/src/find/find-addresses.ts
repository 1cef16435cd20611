import { followRedirectors } from '../normalize/follow-redirectors.ts'
import type { Settings } from '../tables/settings.ts'
import { AT, COLON, DOT, FULL_WIDTH_AT, FULL_WIDTH_COLON } from '../text/codes.ts'
import { findBare } from './find-bare.ts'
import { findMail } from './find-mail.ts'
import { findScheme } from './find-scheme.ts'
import type { FoundLink } from './found-link.ts'
import type { Search, Span } from './search.ts'

interface FindSettings {
  joinLines: boolean | undefined
  settings: Settings
}

/** Looks at each sign that an address has, and from there to both sides. */
export function findAddresses(text: string, { joinLines = false, settings }: FindSettings): FoundLink[] {
  const found: FoundLink[] = []
  const search: Search = { text, from: 0, joinLines }
  for (let index = 0; index < text.length; ) {
    const span = spanAt(search, index)
    if (span === undefined) {
      index++
      continue
    }
    if (span.start < span.end) {
      const slice = text.slice(span.start, span.end)
      const link = followRedirectors(slice, settings)
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
