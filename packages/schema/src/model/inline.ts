/** What a paragraph is made of. Node types and field names are mdast's; anything else is a problem. */
export type Inline = Text | Strong | Emphasis | Delete | Link | Break | InlineCode | FootnoteReference

/**
 * What may stand where a line cannot break and no note can hang: sub-headings, cells, captions, credits, attributions.
 * Its marks and links hold no break and no reference either.
 */
export type LineInline = Exclude<Inline, Break | FootnoteReference>

/** Plain text, never empty, on one line; two texts never stand side by side. */
export interface Text {
  type: 'text'
  /** No controls, no line feeds; white space as typed. */
  value: string
}

/** Strong importance; never inside another `strong`, never beside one. */
export interface Strong {
  type: 'strong'
  /** Begins and ends with no white space. */
  children: Inline[]
}

/** Stress; never inside another `emphasis`, never beside one. */
export interface Emphasis {
  type: 'emphasis'
  /** Begins and ends with no white space. */
  children: Inline[]
}

/** Text that no longer holds; never inside another `delete`, never beside one. */
export interface Delete {
  type: 'delete'
  /** Begins and ends with no white space. */
  children: Inline[]
}

/** A hyperlink around words; never inside another link. */
export interface Link {
  type: 'link'
  /** An absolute `http:`, `https:`, `mailto:` or `tel:` address. */
  url: string
  /** Advisory text, shown by browsers on hover. */
  title?: string
  /** The words to click on: at least one visible character, no link, no reference to a note. */
  children: Inline[]
}

/** A line break the author asked for; never first or last in its paragraph. */
export interface Break {
  type: 'break'
}

/** A short piece of code or a file name, as typed; never beside another one. */
export interface InlineCode {
  type: 'inlineCode'
  /** More than white space. */
  value: string
}

/** The place a note hangs on; the note itself stands in the same article's `notes`. */
export interface FootnoteReference {
  type: 'footnoteReference'
  /** The `identifier` of a note of the same article. */
  identifier: string
}
