import {
  dateIn,
  type Editor,
  type Imprint,
  type Inline,
  type Issue,
  type Labels,
  mailAddress,
  numberLabel,
  type Paragraph,
} from '@cec-bulletin/schema/model'

/** What stands before the sections, without the title: the line of series, number and date, and the summary. */
export function opening({ series, number, date, lang, summary }: Issue, labels: Labels): Paragraph[] {
  const dateLine = [
    series,
    number && numberLabel(number, labels) + number,
    labels.date + dateIn(date, lang),
  ].filter((part) => part !== undefined)
  return [dateLine.join(' · '), summary]
    .filter((value) => value !== undefined)
    .map((value) => paragraph([text(value)]))
}

/** What stands behind the sections: the imprint, one line for each of its parts. */
export function closing(imprint: Imprint | undefined, labels: Labels): Paragraph[] {
  if (!imprint) return []
  const { statement, publisher, editors, email, site } = imprint
  const lines: (Inline[] | undefined)[] = [
    statement,
    publisher === undefined ? undefined : [text(labels.publisher + publisher)],
    editors.length === 0
      ? undefined
      : [text(labels.editors), ...listed(editors.map(nameOf), labels.separator)],
    email === undefined ? undefined : [text(labels.email), mailLink(email)],
    site === undefined ? undefined : [text(labels.site), link(site, site)],
  ]
  return lines.filter((line) => line !== undefined).map(paragraph)
}

const text = (value: string): Inline => ({ type: 'text', value })

const link = (url: string, words: string): Inline => ({ type: 'link', url, children: [text(words)] })

const mailLink = (email: string) => link(mailAddress(email), email)

const paragraph = (children: Inline[]): Paragraph => ({ type: 'paragraph', children })

const nameOf = ({ name, email }: Editor) =>
  email === undefined ? [text(name)] : [text(`${name} `), mailLink(email)]

const listed = (parts: Inline[][], separator: string) =>
  parts.flatMap((part, index) => (index === 0 ? part : [text(separator), ...part]))
