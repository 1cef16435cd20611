import type { Article } from '@cec-bulletin/schema'
import type { Desk } from '../../infer/desk/desk.ts'
import type { SourceBlock, SourceParagraph } from '../../source/blocks.ts'
import type { SourceInline, SourceLink } from '../../source/inlines.ts'
import { wordsOf } from '../../source/words-of.ts'
import { traceUrl } from '../../trace/trace-inlines.ts'
import type { Traced } from '../../trace/traced.ts'
import { toBlocks } from '../blocks/to-blocks.ts'
import { toField } from '../to-field.ts'
import { isOfWeb } from './is-of-web.ts'
import { type Notes, notesOf } from './notes-of.ts'
import { toSources } from './to-sources.ts'
import { withoutAddress } from './without-address.ts'

/** An article of its title, which may have no words, and what stands under it. */
export function toArticle(
  title: SourceParagraph,
  { blocks, desk, notes }: { blocks: readonly SourceBlock[]; desk: Desk; notes: Notes },
): Traced<Article> {
  const { text } = desk.source
  const isTitled = wordsOf(title.inlines, text).trim() !== ''
  const link = isTitled ? onlyLink(title.inlines, text) : undefined
  const url = link && isOfWeb(link.url, text) && traceUrl(link.url, { desk, again: link.again })
  const words =
    link && url
      ? title.inlines.flatMap((one) => (one === link ? withoutAddress(link, desk) : [one]))
      : title.inlines
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

/** The one link of a title, around all of it or a part: the page that the article is about. */
function onlyLink(inlines: readonly SourceInline[], text: string): SourceLink | undefined {
  const links = inlines.filter((inline) => inline.type === 'link' && wordsOf([inline], text).trim() !== '')
  const [link] = links
  return links.length === 1 && link?.type === 'link' ? link : undefined
}
