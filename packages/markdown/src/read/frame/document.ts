import type { SectionInput } from '@cec-bulletin/schema'
import type { Heading, RootContent } from 'mdast'
import { type Reader, report } from '../reader.ts'
import { readArticle } from './article.ts'
import { readSection } from './section.ts'
import { shareNotes } from './share-notes.ts'
import { readTitle } from './title.ts'

/** What a document holds below its front matter. */
export interface Document {
  /** Of a `#` above the first section. */
  title: string | undefined
  sections: SectionInput[]
}

/** A heading of depth 1 to 3 with what stands under it; without heading what stands before the first. */
export interface Part {
  heading: Heading | undefined
  nodes: RootContent[]
}

/** The sections of a document: each `##` one, and each `###` an article of the one above. */
export function readDocument(reader: Reader, nodes: RootContent[], title: string | undefined): Document {
  const document: Document = { title, sections: [] }
  for (const part of splitParts(nodes)) {
    const section = document.sections.at(-1)
    if (part.heading?.depth === 2) document.sections.push(readSection(reader, part))
    else if (part.heading?.depth === 3 && section) section.articles!.push(readArticle(reader, part, section))
    else readTop(reader, part, document)
  }
  shareNotes(reader, document.sections)
  return document
}

function splitParts(nodes: RootContent[]): Part[] {
  const parts: Part[] = [{ heading: undefined, nodes: [] }]
  for (const node of nodes) {
    if (node.type === 'heading' && node.depth < 4) parts.push({ heading: node, nodes: [] })
    else parts.at(-1)!.nodes.push(node)
  }
  return parts
}

// Only a title may stand above the first section.
function readTop(reader: Reader, { heading, nodes }: Part, document: Document): void {
  if (heading?.depth === 1 && document.title === undefined && document.sections.length === 0) {
    document.title = readTitle(reader, heading)
  } else if (heading) {
    const code = heading.depth === 1 ? 'second-title' : 'before-first-section'
    report(reader, heading, { code, received: '#'.repeat(heading.depth) })
  }
  const first = nodes.find((node) => node.type !== 'definition')
  if (first) report(reader, first, { code: 'before-first-section', received: first.type })
}
