/** An address in a text, and where it stands there. */
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
