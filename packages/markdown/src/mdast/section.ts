import { type Article, type Labels, labelsFor, type Section, type Source } from '@cec-bulletin/schema'
import type { FootnoteDefinition, Heading, Paragraph, PhrasingContent, RootContent } from 'mdast'
import { mdastBlocks } from './nodes/blocks.ts'

export function mdastSection(
  { title, lang, introduction, articles }: Section,
  around: Labels,
): RootContent[] {
  const labels = lang === undefined ? around : labelsFor(lang)
  return [
    heading(2, title),
    ...mdastBlocks(introduction, labels),
    ...articles.flatMap((article) => mdastArticle(article, labels)),
  ]
}

// An article without a title has an empty heading, or it would be part of the one before.
function mdastArticle({ title, lang, body, sources, notes }: Article, around: Labels): RootContent[] {
  const labels = lang === undefined ? around : labelsFor(lang)
  return [
    heading(3, title),
    ...mdastBlocks(body, labels),
    ...(sources.length > 0 ? [mdastSources(sources, labels)] : []),
    ...notes.map(
      ({ identifier, children }): FootnoteDefinition => ({
        type: 'footnoteDefinition',
        identifier,
        label: identifier,
        children: mdastBlocks(children, labels),
      }),
    ),
  ]
}

function heading(depth: 2 | 3, title: string | undefined): Heading {
  return { type: 'heading', depth, children: title === undefined ? [] : [{ type: 'text', value: title }] }
}

function mdastSources(sources: Source[], labels: Labels): Paragraph {
  const children = sources.map(({ title, url }): PhrasingContent => {
    const text = { type: 'text' as const, value: title }
    return url === undefined ? text : { type: 'link', url, children: [text] }
  })
  return {
    type: 'paragraph',
    children: [
      { type: 'text', value: labels.sources },
      ...children.flatMap((child, index) => (index === 0 ? [child] : [{ type: 'break' as const }, child])),
    ],
  }
}
