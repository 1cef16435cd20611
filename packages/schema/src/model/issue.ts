import type { Block, FootnoteDefinition } from './block.ts'
import type { Inline } from './inline.ts'

/**
 * One number of a bulletin, in its one canonical form: lists are always there, optional fields are absent rather
 * than empty, nothing is shared and nothing points back. schema.org: `PublicationIssue`.
 */
export interface Issue {
  /** The version of this model; another number will mean another shape. */
  schemaVersion: 1
  /** One line. */
  title: string
  /** The bulletin this is an issue of. schema.org: `Periodical`. */
  series?: string
  /** As printed: `7`, `2023-09`, `总第 12 期`. schema.org: `issueNumber`. */
  number?: string
  /** Date of publication: `2023`, `2023-10` or `2023-10-31`. */
  date: string
  /** BCP 47, such as `zh-CN`. */
  lang: string
  /** One or two sentences for listings and search results. */
  summary?: string
  /** The canonical address of this issue, `http:` or `https:`. */
  url?: string
  /** At least one. */
  sections: Section[]
  /** The block at the end: who made the issue. */
  imprint?: Imprint
}

/** A titled group of articles. */
export interface Section {
  /** Anchor, unique in the issue; made from the title by those who need one when absent. */
  id?: string
  /** One line. */
  title: string
  /** BCP 47, where it differs from the issue's. */
  lang?: string
  /** What stands before the first article and belongs to none, such as an epigraph. */
  introduction: Block[]
  /** In order; may be none. */
  articles: Article[]
}

/** The unit. */
export interface Article {
  /** Anchor, unique in the issue; made from the title by those who need one when absent. */
  id?: string
  /** One line; absent for a short item without one. */
  title?: string
  /** BCP 47, where it differs from the section's. */
  lang?: string
  /** In order; may be empty. */
  body: Block[]
  /** Where the article came from (`摘自：…`). schema.org: `isBasedOn`. */
  sources: Source[]
  /** In the order in which the body first refers to them; each is referred to. */
  notes: FootnoteDefinition[]
}

/** Where an article came from. */
export interface Source {
  /** Its name, one line, without `摘自：` or quotes of the bulletin's own. */
  title: string
  /** `http:` or `https:`. */
  url?: string
}

/** Who made the issue; the block at its end. */
export interface Imprint {
  /** Where the contents come from and who compiled them. */
  statement?: Inline[]
  /** The organisation, one line. */
  publisher?: string
  /** In order; may be none. */
  editors: Editor[]
  /** Address for letters to the publisher, one mailbox such as `name@example.org`. */
  email?: string
  /** The publisher's site, `http:` or `https:`. */
  site?: string
}

/** Somebody who compiled the issue. */
export interface Editor {
  /** One line. */
  name: string
  /** One mailbox, such as `name@example.org`. */
  email?: string
}
