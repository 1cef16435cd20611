import { toHast, toHtml } from '@cec-bulletin/html'
import type { Issue } from '@cec-bulletin/schema'
import rehypeStringify from 'rehype-stringify'
import { unified } from 'unified'
import { missingText } from '../check/missing-text.ts'
import { textOfHtml } from '../check/text-of-html.ts'
import { htmlByHand } from '../floor/html.ts'
import { contentful } from '../peers/contentful.ts'
import { markdownIt, marked, remarkRehype } from '../peers/from-markdown.ts'
import { markdocRenderer } from '../peers/markdoc.ts'
import { portableText } from '../peers/portable-text.ts'
import { reactDom } from '../peers/react.ts'
import { repeatIssue } from '../sample/repeat-issue.ts'
import type { Role } from '../suite.ts'
import { type Contender, job } from '../timed/contender.ts'
import { flat } from '../timed/flat.ts'
import { timedSuite } from '../timed/timed-suite.ts'

/** Makes what is not timed, and returns the work. */
type Prepare = (issue: Issue) => () => string

/** Each renderer gets the issue in its own format, made outside of what is timed, and gives HTML. */
export const html = timedSuite<Issue, string>({
  name: 'html',
  title: 'Writing HTML',
  input: repeatIssue,
  check: (output, issue) => missingText(issue, { text: textOfHtml(output) }),
  contenders: [
    contender('by hand', 'floor', (issue) => () => htmlByHand(issue)),
    contender('toHtml', 'ours', (issue) => () => toHtml(issue)),
    contender('toHast + rehype-stringify', 'ours', throughRehype),
    contender('Contentful', 'peer', contentful),
    contender('Markdoc’s renderer', 'peer', markdocRenderer),
    contender('react-dom, static', 'peer', reactDom),
    contender('Portable Text', 'peer', portableText),
    contender('marked, from Markdown', 'peer', marked),
    contender('markdown-it, from Markdown', 'peer', markdownIt),
    contender('remark → rehype, from Markdown', 'peer', remarkRehype),
  ],
})

function throughRehype(issue: Issue): () => string {
  const processor = unified().use(rehypeStringify).freeze()
  return () => processor.stringify(toHast(issue))
}

function contender(name: string, role: Role, prepare: Prepare): Contender<Issue, string> {
  return {
    name,
    role,
    prepare: (issue) => {
      const write = prepare(issue)
      return job(
        () => flat(write()),
        (output) => output,
      )
    },
  }
}
