import type { Article } from '@cec-bulletin/schema'
import type { Desk } from '../../infer/desk/desk.ts'
import type { SourceBlock, SourceParagraph } from '../../source/blocks.ts'
import { wordsOf } from '../../source/words-of.ts'
import type { Traced } from '../../trace/traced.ts'
import { toBlocks } from '../blocks/to-blocks.ts'
import { toField } from '../to-field.ts'
import { type Notes, notesOf } from './notes-of.ts'
import { takeLink } from './take-link.ts'
import { toSources } from './to-sources.ts'

/** An article: its title, which may have no words, and the blocks under it. */
export function toArticle(
  title: SourceParagraph,
  { blocks, desk, notes }: { blocks: readonly SourceBlock[]; desk: Desk; notes: Notes },
): Traced<Article> {
  const isTitled = wordsOf(title.inlines, desk.source.text).trim() !== ''
  // The link of a title leads to the page that the article is about.
  const { words, url } = takeLink(title.inlines, desk)
  const isSources = (block: SourceBlock): block is SourceParagraph =>
    block.type === 'paragraph' && block.role === 'sources'
  const { body, used } = notesOf(
    blocks.filter((block) => !isSources(block)),
    { desk, notes },
  )
  return {
    ...(title.id !== undefined && { id: title.id }),
    ...(isTitled && { title: toField(words, { desk, rule: 'title', fate: 'kept' }) }),
    ...(url && { url }),
    ...(title.lang !== undefined && { lang: title.lang }),
    body: toBlocks(body, desk),
    sources: blocks.filter(isSources).flatMap((line) => toSources(line.inlines, desk)),
    notes: used,
  }
}
