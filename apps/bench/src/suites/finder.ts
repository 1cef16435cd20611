import { findLinks } from '@cec-bulletin/links'
import { Autolinker } from 'autolinker'
import { LinkifyIt } from 'linkify-it'
import { find } from 'linkifyjs'
import { rightAnswers } from '../check/right-answers.ts'
import { runningText } from '../data/running-text.ts'
import { type Contender, type Entry, job } from '../timed/contender.ts'
import { timedSuite } from '../timed/timed-suite.ts'

type Paragraphs = readonly (readonly [text: string, addresses: readonly string[]])[]

/** No floor by hand: Autolinker, which finds the same kinds of addresses, is the one that we mean to beat. */
export const finder = timedSuite<Paragraphs, string[]>({
  name: 'finder',
  title: `Finding addresses in ${runningText.length} paragraphs, a third of them with none`,
  input: (_, times) => Array.from({ length: times }, () => runningText).flat(),
  check: (found, paragraphs) => ({
    note: rightAnswers(
      found,
      paragraphs.map(([, addresses]) => addresses.join(' ')),
    ),
  }),
  contenders: [
    contender({ name: 'autolinker', role: 'floor' }, (text) =>
      Autolinker.parse(text, options).map((match) => match.getMatchedText()),
    ),
    contender({ name: 'findLinks', role: 'ours' }, (text) => findLinks(text).map((link) => link.text)),
    contender({ name: 'linkify-it', role: 'peer' }, (text) =>
      (linkify.match(text) ?? []).map((match) => match.raw),
    ),
    contender({ name: 'linkifyjs', role: 'peer' }, (text) => find(text).map((match) => match.value)),
  ],
})

const options = { phone: false, mention: false, hashtag: false } as const
const linkify = new LinkifyIt({ fuzzyLink: true })

/** Paragraph by paragraph, as an importer goes through a document. */
function contender(entry: Entry, findIn: (text: string) => string[]): Contender<Paragraphs, string[]> {
  return {
    ...entry,
    prepare: (paragraphs) => {
      const texts = paragraphs.map(([text]) => text)
      return job(
        () => texts.map(findIn),
        (found) => found.map((addresses) => addresses.join(' ')),
      )
    },
  }
}
