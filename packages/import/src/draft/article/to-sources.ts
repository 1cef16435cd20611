import type { Source } from '@cec-bulletin/schema'
import type { Desk } from '../../infer/desk/desk.ts'
import type { SourceInline, SourceLink } from '../../source/inlines.ts'
import { labelMatches } from '../../source/label-words.ts'
import { rangesOfInlines } from '../../source/ranges-of.ts'
import { wordsOf } from '../../source/words-of.ts'
import { traceUrl } from '../../trace/trace-inlines.ts'
import type { Traced } from '../../trace/traced.ts'
import { splitAtLabels } from '../split-at-labels.ts'
import { toField } from '../to-field.ts'
import { isOfWeb } from './is-of-web.ts'
import { onlyLink, takeLink } from './take-link.ts'

/** The sources that a line names: each stands behind a label, and its only link leads to it. */
export function toSources(inlines: readonly SourceInline[], desk: Desk): Traced<Source>[] {
  const { text } = desk.source
  return splitAtLabels(inlines, desk).map((words) => {
    const link = onlyLink(words, text)
    const beside = link && besideAddress(words, { link, desk })
    if (beside) return beside
    const { words: named, url } = takeLink(words, desk)
    return { title: toField(named, { desk, rule: 'sources' }), ...(url && { url }) }
  })
}

/** A source whose name is followed by its address in plain sight, as in `新华社 https://…`; `undefined` of any other. */
function besideAddress(
  words: readonly SourceInline[],
  { link, desk }: { link: SourceLink; desk: Desk },
): Traced<Source> | undefined {
  const { text } = desk.source
  const at = words.indexOf(link)
  const [name, behind] = [words.slice(0, at), words.slice(at + 1)]
  const isName = /[\p{L}\p{N}]/u.test(wordsOf(name, text))
  const isAddress =
    /^[\s　]*(?:https?:|www\.)\S+[\s　]*$/iu.test(wordsOf([link], text)) && isOfWeb(link.url, text)
  if (!isAddress || !isName || /[\p{L}\p{N}]/u.test(wordsOf(behind, text))) return undefined
  // The words of an address that was found in the text are the address itself.
  const said = rangesOfInlines(link.children)
  const isItself = said[0]?.from === link.url.from
  const url = traceUrl(link.url, { desk, again: link.again === true && !isItself })
  if (!url) return undefined
  if (!isItself) desk.claim(said, { fate: 'dropped', rule: 'said-twice' })
  desk.claim(rangesOfInlines(behind), { fate: 'mark', rule: 'separator' })
  const trimmed = labelMatches(name, {
    pattern: /[\s　（(，,：:]+$/gu,
    text,
    fate: 'mark',
    rule: 'separator',
  })
  return { title: toField(trimmed, { desk, rule: 'sources' }), url }
}
