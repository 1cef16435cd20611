import type { Source } from '@cec-bulletin/schema'
import type { Desk } from '../infer/desk.ts'
import type { SourceInline, SourceLink } from '../source/inlines.ts'
import { labelMatches } from '../source/label-matches.ts'
import { rangesOfInlines } from '../source/ranges-of.ts'
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
    const beside = link && besideAddress(words, { link, desk })
    if (link && beside) {
      const url = traceUrl(link.url, { desk })
      if (url) return { title: toField(beside, { desk, rule: 'sources' }), url }
    }
    const url = link && isOfWeb(link.url, text) && traceUrl(link.url, { desk, again: link.again })
    const named =
      link && url ? words.flatMap((one) => (one === link ? withoutAddress(link, desk) : [one])) : words
    return { title: toField(named, { desk, rule: 'sources' }), ...(url && { url }) }
  })
}

/** The name of a source behind which its address stands as such, without the address; `undefined` of any other. */
function besideAddress(
  words: readonly SourceInline[],
  { link, desk }: { link: SourceLink; desk: Desk },
): SourceInline[] | undefined {
  const { text } = desk.source
  const [first] = rangesOfInlines(link.children)
  const isBare = link.again === true && first?.from === link.url.from && isOfWeb(link.url, text)
  const at = words.indexOf(link)
  const [name, behind] = [words.slice(0, at), words.slice(at + 1)]
  const isName = /[\p{L}\p{N}]/u.test(wordsOf(name, text))
  if (!isBare || !isName || /[\p{L}\p{N}]/u.test(wordsOf(behind, text))) return undefined
  desk.claim(rangesOfInlines(behind), { fate: 'mark', rule: 'separator' })
  return labelMatches(name, { pattern: /[\s　（(，,：:]+$/gu, text, fate: 'mark', rule: 'separator' })
}

function onlyLink(inlines: readonly SourceInline[], text: string): SourceLink | undefined {
  const links = inlines.filter((inline): inline is SourceLink => inline.type === 'link')
  const [link] = links
  return links.length === 1 && link && wordsOf([link], text).trim() !== '' ? link : undefined
}
