import { findLinks, type NormalizedLink, normalizeLink, type RefusedLink } from '@cec-bulletin/links'
import type { FindLinks } from '@cec-bulletin/markdown'
import type { LinkPlace, MapLink } from '@cec-bulletin/schema'

/** One address of the issue, as it came and as it goes out. */
export interface ReportedLink {
  place: LinkPlace
  result: NormalizedLink | RefusedLink
}

/** A `mapLink` that normalizes every address, and the list it keeps while it does. */
export function reportLinks(): { mapLink: MapLink; links: ReportedLink[] } {
  const links: ReportedLink[] = []
  const mapLink: MapLink = (place) => {
    const result = normalizeLink(place.url)
    links.push({ place, result })
    return result.ok ? result.href : place.url
  }
  return { mapLink, links }
}

/** The addresses in a text as they were typed, so that the report says what becomes of each. */
export const findTypedLinks: FindLinks = (text) =>
  findLinks(text).map(({ start, end, text: typed }) => ({ start, end, href: typed }))
