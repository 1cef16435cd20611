import type { Entry } from './entry.ts'
import { findLinksEntry } from './find-links.ts'
import { fromMarkdownEntry } from './from-markdown.ts'
import { fromMarkdownWithLinksEntry } from './from-markdown-with-links.ts'
import { fromMdastEntry } from './from-mdast.ts'
import { normalizeLinkEntry } from './normalize-link.ts'
import { parseIssueEntry } from './parse-issue.ts'
import { toMarkdownEntry } from './to-markdown.ts'
import { toHtmlEntry, toMdastEntry, toTextEntry } from './to-other-forms.ts'

/** Every function that strangers' input reaches. */
export const entries: readonly Entry[] = [
  fromMarkdownEntry,
  fromMarkdownWithLinksEntry,
  fromMdastEntry,
  parseIssueEntry,
  normalizeLinkEntry,
  findLinksEntry,
  toMarkdownEntry,
  toHtmlEntry,
  toTextEntry,
  toMdastEntry,
]
