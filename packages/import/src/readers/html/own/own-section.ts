import type { SourceBlock, SourceParagraph } from '../../../source/blocks.ts'
import type { SourceNote } from '../../../source/source.ts'
import type { Page } from '../flow/page.ts'
import { attributeOf, classesOf, elementsIn, type HtmlElement } from '../tree/nodes.ts'
import { ownBlocks, paragraphOf } from './own-blocks.ts'
import { noteName, ownInlines } from './own-inlines.ts'

interface SectionPlace {
  page: Page
  /** Of the tag of the title. */
  level: number
  /** Those of the page. */
  notes: SourceNote[]
}

/** A section: its title, what stands before its articles, and these. */
export function ownSection(section: HtmlElement, place: SectionPlace): SourceBlock[] {
  const [title, ...rest] = elementsIn(section)
  if (!title) return []
  const { page, level } = place
  return [
    titled(title, { unit: section, role: 'section', page }),
    ...rest.flatMap((element) =>
      isArticle(element) ? ownArticle(element, place) : ownBlocks([element], { page, level: level + 2 }),
    ),
  ]
}

const isArticle = (element: HtmlElement) =>
  element.tagName === 'article' || (element.tagName === 'div' && classesOf(element).includes('article'))

function ownArticle(article: HtmlElement, { page, level, notes }: SectionPlace): SourceBlock[] {
  const parts = elementsIn(article)
  const [first] = parts
  const title = article.tagName === 'article' && first ? first : undefined
  const begin = titled(title, { unit: article, role: 'article', page })
  // Without a title above them, sub-headings stand one level higher.
  const place = { page, level: level + (title ? 3 : 2) }
  const body = parts.slice(title ? 1 : 0).flatMap((part): SourceBlock[] => {
    if (classesOf(part).includes('sources')) return [{ ...paragraphOf(part, page), role: 'sources' }]
    if (!classesOf(part).includes('notes')) return ownBlocks([part], place)
    const [word, list] = elementsIn(part)
    for (const note of list ? elementsIn(list) : []) {
      const identifier = noteName(attributeOf(note, 'id') ?? '')
      notes.push({ identifier, blocks: ownBlocks(elementsIn(note), place) })
    }
    return word ? [{ type: 'paragraph', inlines: ownInlines(word.childNodes, page), look: {} }] : []
  })
  return [begin, ...body]
}

function titled(
  title: HtmlElement | undefined,
  { unit, role, page }: { unit: HtmlElement; role: 'section' | 'article'; page: Page },
): SourceParagraph {
  const id = attributeOf(unit, 'id')
  const lang = attributeOf(unit, 'lang')
  return {
    type: 'paragraph',
    role,
    inlines: title ? ownInlines(title.childNodes, page) : [],
    look: {},
    ...(id !== undefined && isAnchor(id) && { id }),
    ...(lang !== undefined && { lang }),
  }
}

/** What may name a section or an article. */
const isAnchor = (id: string) => /^\p{L}[\p{L}\p{M}\p{N}._-]{0,99}$/u.test(id)
