import type { RootContent } from 'mdast'
import { type Reader, type ReadSection, report } from '../reader.ts'
import { readArticle } from './article.ts'
import { type Part, splitParts } from './parts.ts'
import { readSection } from './section.ts'
import { shareNotes } from './share-notes.ts'
import { readTitle } from './title.ts'

/** What a document holds below its front matter. */
export interface Document {
  /** Of a `#` above the first section. */
  title: string | undefined
  sections: ReadSection[]
}

interface DocumentOptions {
  reader: Reader
  /** The title in the front matter. */
  title: string | undefined
}

/** The sections of a document: each `##` one, and each `###` an article of the one above. */
export function readDocument(nodes: RootContent[], { reader, title }: DocumentOptions): Document {
  const document: Document = { title, sections: [] }
  const { before, parts } = splitParts(nodes)
  refuseContent(reader, before)
  for (const part of parts) {
    const section = document.sections.at(-1)
    if (part.heading.depth === 2) document.sections.push(readSection(reader, part))
    else if (part.heading.depth === 3 && section)
      section.articles.push(readArticle(part, { reader, section }))
    else readTop(part, { reader, document })
  }
  shareNotes(reader, document.sections)
  return document
}

// Only a title may stand above the first section.
function readTop(
  { heading, nodes }: Part,
  { reader, document }: { reader: Reader; document: Document },
): void {
  if (heading.depth === 1 && document.title === undefined && document.sections.length === 0) {
    document.title = readTitle(reader, heading)
  } else {
    const code = heading.depth === 1 ? 'second-title' : 'before-first-section'
    report(reader, { node: heading, code, received: '#'.repeat(heading.depth) })
  }
  refuseContent(reader, nodes)
}

function refuseContent(reader: Reader, nodes: RootContent[]): void {
  const first = nodes.find((node) => node.type !== 'definition')
  if (first) report(reader, { node: first, code: 'before-first-section', received: first.type })
}
