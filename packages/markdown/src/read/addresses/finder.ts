import type { Link } from 'mdast'

/** An address in a text, with the offsets (UTF-16) where it begins and ends. */
export interface FoundAddress {
  /** Offset of the first character. */
  start: number
  /** Offset behind the last character. */
  end: number
  /** Where the link is to lead. */
  href: string
}

/** Finds the addresses of a running text, in order, as `findLinks` of `@cec-bulletin/links` does. */
export type FindLinks = (text: string) => readonly FoundAddress[]

/** What a tree is searched for addresses with. */
export interface Finder {
  findLinks: FindLinks
  /** The Markdown that the tree's positions point into. */
  source: string | undefined
  /** The links that were made of addresses in text. */
  found: Set<Link>
}
