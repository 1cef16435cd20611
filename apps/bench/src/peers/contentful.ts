import { toMdast } from '@cec-bulletin/markdown'
import type { Issue } from '@cec-bulletin/schema'
import { documentToHtmlString, type Options } from '@contentful/rich-text-html-renderer'
import { BLOCKS, INLINES, MARKS } from '@contentful/rich-text-types'
import { type Components, componentFor, components } from '../pieces/components.ts'
import { pieceOfIssue } from '../pieces/pieces-of-issue.ts'
import { type EntryFields, toRichText } from './rich-text.ts'

export function contentful(issue: Issue): () => string {
  const document = toRichText(toMdast(issue).children)
  return () => documentToHtmlString(document)
}

/** Bodies are Rich Text; the issue, its sections and its articles are embedded entries. */
export function equalContentful(issue: Issue, using: Components = components): () => string {
  const document = toRichText([pieceOfIssue(issue)])
  const options = optionsFor(using)
  return () => documentToHtmlString(document, options)
}

function optionsFor(using: Components): Options {
  const list = componentFor('list', using)
  const anchor = componentFor('link', using)
  const strong = componentFor('strong', using)
  const emphasis = componentFor('emphasis', using)
  const deleted = componentFor('delete', using)
  return {
    renderNode: {
      [BLOCKS.PARAGRAPH]: ({ data, content }, next) =>
        data.isBare ? next(content) : `<p>${next(content)}</p>`,
      [BLOCKS.UL_LIST]: ({ data, content }, next) => list.markup(data, next(content)),
      [BLOCKS.OL_LIST]: ({ data, content }, next) => list.markup(data, next(content)),
      [BLOCKS.EMBEDDED_ENTRY]: ({ data }, next) => {
        const { piece, content }: EntryFields = data.target.fields
        return componentFor(piece.type, using).markup(piece, next(content.content))
      },
      [INLINES.HYPERLINK]: ({ data, content }, next) => anchor.markup(data, next(content)),
    },
    renderMark: {
      [MARKS.BOLD]: (inside) => strong.markup(null, inside),
      [MARKS.ITALIC]: (inside) => emphasis.markup(null, inside),
      [MARKS.STRIKETHROUGH]: (inside) => deleted.markup(null, inside),
    },
  }
}
