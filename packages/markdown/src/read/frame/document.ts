import type { RootContent } from 'mdast'
import type { Node } from 'unist'
import { readBlocks } from '../nodes/blocks.ts'
import { placed, type Reader, type ReadSection, report } from '../reader.ts'
import { standInTitle } from '../stand-ins.ts'
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
  readLoose(before, { reader, document })
  for (const part of parts) {
    if (part.heading.depth === 2) document.sections.push(readSection(reader, part))
    else if (part.heading.depth === 1) readTop(part, { reader, document })
    else {
      const section = sectionAt(part.heading, { reader, document })
      section.articles.push(readArticle(part, { reader, section }))
    }
  }
  shareNotes(reader, document.sections)
  return document
}

interface Place {
  reader: Reader
  document: Document
}

/** The section that a node stands in. Where there is none yet one is made up, so that its content is read as well. */
function sectionAt(node: Node, { reader, document: { sections } }: Place): ReadSection {
  const last = sections.at(-1)
  if (last) return last
  report(reader, { node, code: 'before-first-section', received: node.type })
  const section: ReadSection = { title: standInTitle, introduction: [], articles: [] }
  sections.push(placed(reader, node, section))
  return section
}

// Only a title may stand above the first section; one too many is read as a section's.
function readTop({ heading, nodes }: Part, place: Place): void {
  const { reader, document } = place
  const { title, sections } = document
  if (title === undefined) {
    document.title = readTitle(reader, heading)
    if (sections.length > 0) report(reader, { node: heading, code: 'late-title', received: '#' })
    readLoose(nodes, place)
  } else {
    report(reader, { node: heading, code: 'second-title', received: '#' })
    const plain = { ...heading, children: heading.children.filter(({ type }) => type === 'text') }
    const section = readSection(reader, { heading: plain, nodes })
    sections.push(section)
    section.title ||= standInTitle
  }
}

/** Reads what stands right under a title of the issue, as if it belonged to the section's introduction. */
function readLoose(nodes: RootContent[], place: Place): void {
  const first = nodes.find(({ type }) => type !== 'definition')
  if (!first) return
  const { introduction, articles } = sectionAt(first, place)
  const blocks = readBlocks(place.reader, nodes)
  const body = articles.at(-1)?.body ?? introduction
  body.push(...blocks)
}
