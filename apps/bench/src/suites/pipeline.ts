import { toHtml } from '@cec-bulletin/html'
import { toMarkdown } from '@cec-bulletin/markdown'
import { type Issue, parseIssue } from '@cec-bulletin/schema'
import { missingText } from '../check/missing-text.ts'
import { textOfHtml } from '../check/text-of-html.ts'
import { textOfMarkdown } from '../check/text-of-markdown.ts'
import { isIssue } from '../floor/check-issue.ts'
import { htmlByHand } from '../floor/html.ts'
import { markdownByHand } from '../floor/markdown.ts'
import { repeatIssue } from '../sample/repeat-issue.ts'
import { type Contender, type Entry, job } from '../timed/contender.ts'
import { flat } from '../timed/flat.ts'
import { timedSuite } from '../timed/timed-suite.ts'

interface Input {
  issue: Issue
  json: string
}

interface Forms {
  html: string
  markdown: string
}

export const pipeline = timedSuite<Input, Forms>({
  name: 'pipeline',
  title: 'From JSON text, checked, to HTML and Markdown',
  input: (sample, times) => {
    const issue = repeatIssue(sample, times)
    return { issue, json: JSON.stringify(issue) }
  },
  check: ({ html, markdown }, { issue }) => ({
    ...missingText(issue, { text: textOfHtml(html) }),
    ...missingText(issue, textOfMarkdown(markdown)),
  }),
  contenders: [
    contender({ name: 'by hand', role: 'floor' }, (json) => {
      const issue: unknown = JSON.parse(json)
      if (!isIssue(issue)) throw new Error('This is no issue')
      return { html: htmlByHand(issue), markdown: markdownByHand(issue) }
    }),
    contender({ name: 'parse, toHtml, toMarkdown', role: 'ours' }, (json) => {
      const issue = parseIssue(JSON.parse(json))
      return { html: toHtml(issue), markdown: toMarkdown(issue) }
    }),
  ],
})

function contender(entry: Entry, make: (json: string) => Forms): Contender<Input, Forms> {
  const written = ({ html, markdown }: Forms) => ({ html: flat(html), markdown: flat(markdown) })
  return {
    ...entry,
    prepare: ({ json }) =>
      job(
        () => written(make(json)),
        (forms) => forms,
      ),
  }
}
