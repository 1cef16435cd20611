import { toHtml } from '@cec-bulletin/html'
import { toMarkdown, toMdast, toText } from '@cec-bulletin/markdown'
import type { Issue } from '@cec-bulletin/schema'
import { portableTextToMarkdown } from '@portabletext/markdown'
import { gfmToMarkdown } from 'mdast-util-gfm'
import { toMarkdown as writeMdast } from 'mdast-util-to-markdown'
import Turndown from 'turndown'
import { missingText } from '../check/missing-text.ts'
import { textOfMarkdown } from '../check/text-of-markdown.ts'
import { markdownByHand } from '../floor/markdown.ts'
import { textByHand } from '../floor/text.ts'
import { toPortableText } from '../peers/to-portable-text.ts'
import { repeatIssue } from '../sample/repeat-issue.ts'
import { type Contender, type Entry, job } from '../timed/contender.ts'
import { flat } from '../timed/flat.ts'
import { timedSuite } from '../timed/timed-suite.ts'

/** What a writer wrote, and how a reader would take it. */
interface Written {
  output: string
  isPlain: boolean
}

export const markdown = timedSuite<Issue, Written>({
  name: 'markdown',
  title: 'Writing Markdown and plain text',
  input: repeatIssue,
  check: ({ output, isPlain }, issue) =>
    missingText(issue, isPlain ? { text: output } : textOfMarkdown(output)),
  contenders: [
    contender({ name: 'by hand', role: 'floor' }, (issue) => () => markdownByHand(issue)),
    contender({ name: 'toMarkdown', role: 'ours' }, (issue) => () => toMarkdown(issue)),
    contender({ name: 'mdast-util-to-markdown', role: 'peer' }, (issue) => {
      const tree = toMdast(issue)
      const extensions = [gfmToMarkdown()]
      return () => writeMdast(tree, { extensions })
    }),
    contender({ name: 'Portable Text', role: 'peer' }, (issue) => {
      const blocks = toPortableText(toMdast(issue).children) as Parameters<typeof portableTextToMarkdown>[0]
      return () => portableTextToMarkdown(blocks)
    }),
    contender({ name: 'turndown, from HTML', role: 'peer' }, (issue) => {
      const html = toHtml(issue)
      const turndown = new Turndown()
      return () => turndown.turndown(html)
    }),
    plain({ name: 'plain text by hand', role: 'floor' }, textByHand),
    plain({ name: 'toText', role: 'ours' }, toText),
  ],
})

function contender(entry: Entry, prepare: (issue: Issue) => () => string): Contender<Issue, Written> {
  return {
    ...entry,
    prepare: (issue) => {
      const write = prepare(issue)
      return job(
        () => flat(write()),
        (output) => ({ output, isPlain: false }),
      )
    },
  }
}

function plain(entry: Entry, write: (issue: Issue) => string): Contender<Issue, Written> {
  return {
    ...entry,
    floor: 'plain text by hand',
    prepare: (issue) =>
      job(
        () => flat(write(issue)),
        (output) => ({ output, isPlain: true }),
      ),
  }
}
