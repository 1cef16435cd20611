import { type Block, type FootnoteDefinition, parseIssue } from '@cec-bulletin/schema'
import { readDocx } from '../../src/docx.ts'
import { type Inferred, infer } from '../../src/index.ts'
import { type DocxParts, docxOf, p, wpsStyles } from './docx-of.ts'

/** What is inferred of a document with the title `题` and the body that is given. */
export function inferred({ body, ...parts }: DocxParts): Inferred {
  const bytes = docxOf({ styles: wpsStyles, ...parts, body: `${p('题', '5')}${body}` })
  return infer(readDocx(bytes), { given: { date: '2024' } })
}

/** The one article of such a document, in the canonical form of an issue. */
export function articleOf(parts: DocxParts): {
  body: Block[]
  notes: FootnoteDefinition[]
  sources: unknown[]
} {
  const [section] = parseIssue(inferred(parts).draft).sections
  const [article] = section?.articles ?? []
  if (!article) throw new Error('There is no article')
  return article
}

export const bodyOf = (body: string, parts: Partial<DocxParts> = {}): Block[] =>
  articleOf({ body, ...parts }).body

export const paragraph = (...children: unknown[]) => ({
  type: 'paragraph',
  children: children.map((child) => (typeof child === 'string' ? text(child) : child)),
})

export const text = (value: string) => ({ type: 'text', value })

export const link = (url: string, value: string) => ({ type: 'link', url, children: [text(value)] })
