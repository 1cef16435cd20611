import { findLinks } from '@cec-bulletin/links'
import { Autolinker } from 'autolinker'
import { LinkifyIt } from 'linkify-it'
import { find } from 'linkifyjs'
import { rightAnswers } from '../check/right-answers.ts'
import { runningText } from '../data/running-text.ts'
import type { Role } from '../suite.ts'
import { type Contender, job } from '../timed/contender.ts'
import { timedSuite } from '../timed/timed-suite.ts'

type Paragraphs = readonly (readonly [text: string, addresses: readonly string[]])[]

/** Autolinker finds the same kinds of addresses, and is what we mean to be faster than: there is no floor by hand. */
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
    contender('autolinker', 'floor', (text) =>
      Autolinker.parse(text, options).map((match) => match.getMatchedText()),
    ),
    contender('findLinks', 'ours', (text) => findLinks(text).map((link) => link.text)),
    contender('linkify-it', 'peer', (text) => (linkify.match(text) ?? []).map((match) => match.raw)),
    contender('linkifyjs', 'peer', (text) => find(text).map((match) => match.value)),
  ],
})

const options = { phone: false, mention: false, hashtag: false } as const
const linkify = new LinkifyIt({ fuzzyLink: true })

/** Paragraph by paragraph, as an importer goes through a document. */
function contender(
  name: string,
  role: Role,
  findIn: (text: string) => string[],
): Contender<Paragraphs, string[]> {
  return {
    name,
    role,
    prepare: (paragraphs) => {
      const texts = paragraphs.map(([text]) => text)
      return job(
        () => texts.map(findIn),
        (found) => found.map((addresses) => addresses.join(' ')),
      )
    },
  }
}
