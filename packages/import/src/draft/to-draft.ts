import type { Issue, Section } from '@cec-bulletin/schema'
import type { Desk } from '../infer/desk/desk.ts'
import type { Source } from '../source/source.ts'
import { wordsOf } from '../source/words-of.ts'
import type { Trace } from '../trace/trace.ts'
import type { Traced } from '../trace/traced.ts'
import { type Notes, withoutReferences } from './article/notes-of.ts'
import { toArticle } from './article/to-article.ts'
import { toBlocks } from './blocks/to-blocks.ts'
import { toFront } from './frame/to-front.ts'
import { toImprint } from './frame/to-imprint.ts'
import { partsOf, type SectionParts } from './parts-of.ts'
import { toField } from './to-field.ts'

export type TracedIssue = Omit<Traced<Issue>, 'title' | 'date'> & { title?: Trace; date?: Trace }

/** The draft of a document whose roles are found. */
export function toDraft(
  document: Pick<Source, 'blocks' | 'notes'>,
  { desk, lang }: { desk: Desk; lang: string },
): TracedIssue {
  const parts = partsOf(document.blocks)
  // The first of each name is the one to which the text refers.
  const notes: Notes = new Map(document.notes.toReversed().map((note) => [note.identifier, note]))
  const named = new Set(notes.values())
  const front = toFront(parts.front, desk)
  const sections = parts.sections.map((section) => toSection(section, { desk, notes, lang }))
  const imprint = toImprint(parts.front, desk)
  const others = document.notes.filter((note) => !named.has(note))
  const left = [...notes.values(), ...others].flatMap((note) => withoutReferences(note.blocks, desk))
  if (left.length > 0) {
    const last = sections.at(-1) ?? { title: unnamed(lang), introduction: [], articles: [] }
    // A note to which nobody refers is content all the same.
    last.articles.push({ body: toBlocks(left, desk), sources: [], notes: [] })
    if (sections.length === 0) sections.push(last)
  }
  return { schemaVersion: 1, ...front, lang, sections, ...(imprint && { imprint }) }
}

function toSection(
  { title, introduction, articles }: SectionParts,
  { desk, notes, lang }: { desk: Desk; notes: Notes; lang: string },
): Traced<Section> {
  const isNamed = wordsOf(title.inlines, desk.source.text).trim() !== ''
  return {
    ...(title.id !== undefined && { id: title.id }),
    title: isNamed ? toField(title.inlines, { desk, rule: 'title', fate: 'kept' }) : unnamed(lang),
    ...(title.lang !== undefined && { lang: title.lang }),
    introduction: toBlocks(withoutReferences(introduction, desk), desk),
    articles: articles.map((article) => toArticle(article.title, { blocks: article.blocks, desk, notes })),
  }
}

/** A section must have a title, and the document has none for it. */
const unnamed = (lang: string): Trace => ({
  pieces: [
    {
      from: 0,
      length: 0,
      fate: 'inserted',
      rule: 'unnamed-section',
      text: /^zh\b/i.test(lang) ? '正文' : 'Articles',
    },
  ],
})
