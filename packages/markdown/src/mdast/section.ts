import {
  type Article,
  labelsFor,
  type FootnoteDefinition as Note,
  type Section,
  type Source,
} from '@cec-bulletin/schema/model'
import type { FootnoteDefinition, Heading, Paragraph, PhrasingContent, RootContent } from 'mdast'
import { mdastBlocks } from './nodes/blocks.ts'
import type { MdastPlace } from './place.ts'

export function mdastSection(section: Section, around: MdastPlace): RootContent[] {
  const { title, lang, introduction, articles } = section
  const place = lang === undefined ? around : { ...around, labels: labelsFor(lang) }
  const nodes: RootContent[] = [heading(2, title), ...mdastBlocks(introduction, place)]
  for (const article of articles) for (const node of mdastArticle(article, place)) nodes.push(node)
  return nodes
}

// An article without a title has an empty heading, or it would be part of the one before.
function mdastArticle(
  { title, url, lang, body, sources, notes }: Article,
  around: MdastPlace,
): RootContent[] {
  const place = lang === undefined ? around : { ...around, labels: labelsFor(lang) }
  const nodes: RootContent[] = [heading(3, title, url), ...mdastBlocks(body, place)]
  if (sources.length > 0) nodes.push(mdastSources(sources, place))
  for (const note of notes) nodes.push(mdastNote(note, place))
  return nodes
}

function heading(depth: 2 | 3, title: string | undefined, url?: string): Heading {
  return { type: 'heading', depth, children: title === undefined ? [] : [linked(title, url)] }
}

/** A title, which is a link where it has an address. */
function linked(title: string, url: string | undefined): PhrasingContent {
  const text = { type: 'text' as const, value: title }
  return url === undefined ? text : { type: 'link', url, children: [text] }
}

function mdastSources(sources: Source[], { labels }: MdastPlace): Paragraph {
  const children: PhrasingContent[] = [{ type: 'text', value: labels.sources }]
  for (const { title, url } of sources) {
    if (children.length > 1) children.push({ type: 'break' })
    children.push(linked(title, url))
  }
  return { type: 'paragraph', children }
}

function mdastNote({ identifier, children }: Note, place: MdastPlace): FootnoteDefinition {
  return {
    type: 'footnoteDefinition',
    identifier,
    label: identifier,
    children: mdastBlocks(children, place),
  }
}
