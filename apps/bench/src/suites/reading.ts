import { fromMarkdown, toMarkdown } from '@cec-bulletin/markdown'
import type { Issue } from '@cec-bulletin/schema'
import markdownIt from 'markdown-it'
import { marked } from 'marked'
import { fromMarkdown as readMdast } from 'mdast-util-from-markdown'
import { gfmFromMarkdown } from 'mdast-util-gfm'
import { toString as toPlainText } from 'mdast-util-to-string'
import { gfm } from 'micromark-extension-gfm'
import { missingText, type Shown } from '../check/missing-text.ts'
import { textOfHtml } from '../check/text-of-html.ts'
import { textOfMarkdown } from '../check/text-of-markdown.ts'
import { repeatIssue } from '../sample/repeat-issue.ts'
import { type Contender, type Entry, job } from '../timed/contender.ts'
import { timedSuite } from '../timed/timed-suite.ts'

interface Source {
  issue: Issue
  markdown: string
}

/** All of them read the same bytes; a reader that does not know front matter takes it for prose. */
export const reading = timedSuite<Source, Shown>({
  name: 'reading',
  title: 'Reading Markdown, with GFM',
  input: (sample, times) => {
    const issue = repeatIssue(sample, times)
    return { issue, markdown: toMarkdown(issue) }
  },
  check: (shown, { issue }) => missingText(issue, shown),
  contenders: [
    contender(
      { name: 'mdast-util-from-markdown', role: 'floor' },
      {
        read: (text) => readMdast(text, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] }),
        show: toPlainText,
      },
    ),
    contender(
      { name: 'fromMarkdown', role: 'ours' },
      {
        read: fromMarkdown,
        show: (issue) => textOfMarkdown(toMarkdown(issue)).text,
      },
    ),
    contender(
      { name: 'marked', role: 'peer' },
      {
        read: (text) => marked.lexer(text),
        show: (tokens) => textOfHtml(marked.parser(tokens)),
      },
    ),
    contender(
      { name: 'markdown-it', role: 'peer' },
      {
        read: (text) => parser.parse(text, {}),
        show: (tokens) => textOfHtml(parser.renderer.render(tokens, parser.options, {})),
      },
    ),
  ],
})

const parser = markdownIt()

interface Reader<Tree> {
  read(markdown: string): Tree
  show(tree: Tree): string
}

function contender<Tree>(entry: Entry, { read, show }: Reader<Tree>): Contender<Source, Shown> {
  return {
    ...entry,
    // The front matter is the same for all, and checked where it is written.
    prepare: ({ markdown }) =>
      job(
        () => read(markdown),
        (tree) => ({ ...textOfMarkdown(markdown), text: show(tree) }),
      ),
  }
}
