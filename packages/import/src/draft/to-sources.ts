import type { Source } from '@cec-bulletin/schema'
import type { Desk } from '../infer/desk.ts'
import type { SourceInline, SourceLink } from '../source/inlines.ts'
import { wordsOf } from '../source/words-of.ts'
import { traceUrl } from '../trace/trace-inlines.ts'
import type { Traced } from '../trace/traced.ts'
import { isOfWeb } from './is-of-web.ts'
import { splitAtLabels } from './split-at-labels.ts'
import { toField } from './to-field.ts'
import { withoutAddress } from './without-address.ts'

/** The sources of a line: labels stand in front of each. Its link is the one that holds its words. */
export function toSources(inlines: readonly SourceInline[], desk: Desk): Traced<Source>[] {
  const { text } = desk.source
  return splitAtLabels(inlines, desk).map((words) => {
    const link = onlyLink(words, text)
    const url = link && isOfWeb(link.url, text) && traceUrl(link.url, { desk, again: link.again })
    const named =
      link && url ? words.flatMap((one) => (one === link ? withoutAddress(link, desk) : [one])) : words
    return { title: toField(named, { desk, rule: 'sources' }), ...(url && { url }) }
  })
}

function onlyLink(inlines: readonly SourceInline[], text: string): SourceLink | undefined {
  const links = inlines.filter((inline): inline is SourceLink => inline.type === 'link')
  const [link] = links
  return links.length === 1 && link && wordsOf([link], text).trim() !== '' ? link : undefined
}
