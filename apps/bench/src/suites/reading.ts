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
import { type Contender, job } from '../timed/contender.ts'
import { timedSuite } from '../timed/timed-suite.ts'

interface Source {
  issue: Issue
  markdown: string
}

/** All read the same bytes; those that know no front matter take it for prose. */
export const reading = timedSuite<Source, Shown>({
  name: 'reading',
  title: 'Reading Markdown, with GFM',
  input: (sample, times) => {
    const issue = repeatIssue(sample, times)
    return { issue, markdown: toMarkdown(issue) }
  },
  check: (shown, { issue }) => missingText(issue, shown),
  contenders: [
    contender('mdast-util-from-markdown', 'floor', {
      read: (text) => readMdast(text, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] }),
      show: toPlainText,
    }),
    contender('fromMarkdown', 'ours', {
      read: fromMarkdown,
      show: (issue) => textOfMarkdown(toMarkdown(issue)).text,
    }),
    contender('marked', 'peer', {
      read: (text) => marked.lexer(text),
      show: (tokens) => textOfHtml(marked.parser(tokens)),
    }),
    contender('markdown-it', 'peer', {
      read: (text) => parser.parse(text, {}),
      show: (tokens) => textOfHtml(parser.renderer.render(tokens, parser.options, {})),
    }),
  ],
})

const parser = markdownIt()

interface Reader<Tree> {
  read(markdown: string): Tree
  show(tree: Tree): string
}

function contender<Tree>(
  name: string,
  role: 'floor' | 'ours' | 'peer',
  { read, show }: Reader<Tree>,
): Contender<Source, Shown> {
  return {
    name,
    role,
    // The front matter is the same for all, and checked where it is written.
    prepare: ({ markdown }) =>
      job(
        () => read(markdown),
        (tree) => ({ ...textOfMarkdown(markdown), text: show(tree) }),
      ),
  }
}
