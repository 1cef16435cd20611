import type { Block, FootnoteDefinition } from './block.ts'
import type { Inline } from './inline.ts'

/**
 * One number of a bulletin, in its one canonical form: lists are always there, optional fields are absent rather
 * than empty, nothing is shared and nothing points back. schema.org: `PublicationIssue`.
 */
export interface Issue {
  schemaVersion: 1
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
  imprint?: Imprint
}

/** A titled group of articles. */
export interface Section {
  /** Anchor, unique in the issue; made from the title by those who need one when absent. */
  id?: string
  title: string
  /** BCP 47, where it differs from the issue's. */
  lang?: string
  /** What stands before the first article and belongs to none, such as an epigraph. */
  introduction: Block[]
  articles: Article[]
}

/** The unit. */
export interface Article {
  /** Anchor, unique in the issue; made from the title by those who need one when absent. */
  id?: string
  title?: string
  /** BCP 47, where it differs from the section's. */
  lang?: string
  body: Block[]
  /** Where the article came from (`摘自：…`). schema.org: `isBasedOn`. */
  sources: Source[]
  /** In the order in which the body first refers to them; each is referred to. */
  notes: FootnoteDefinition[]
}

export interface Source {
  title: string
  /** `http:` or `https:`. */
  url?: string
}

/** Who made the issue; the block at its end. */
export interface Imprint {
  /** Where the contents come from and who compiled them. */
  statement?: Inline[]
  publisher?: string
  editors: Editor[]
  /** Address for letters to the publisher. */
  email?: string
  /** The publisher's site, `http:` or `https:`. */
  site?: string
}

export interface Editor {
  name: string
  email?: string
}
