import type { SourceInline } from '../../source/inlines.ts'
import { saidBy } from '../../source/range.ts'

/** Whether a link leads to where a site files its pages: the address of a category or a tag, as systems for websites make it. */
export const isFiling = (inline: SourceInline, text: string): boolean =>
  inline.type === 'link' && filing.test(saidBy(inline.url, text))

const filing = /[/?](?:categor(?:y|ies)|tags?|topics?|taxonomy|archives?|cat=|label)(?:[/=\d]|$)/iu
