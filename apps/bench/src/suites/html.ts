import { toHast, toHtml } from '@cec-bulletin/html'
import type { Issue } from '@cec-bulletin/schema'
import rehypeStringify from 'rehype-stringify'
import { unified } from 'unified'
import { differentElements } from '../check/different-elements.ts'
import { missingText } from '../check/missing-text.ts'
import { textOfHtml } from '../check/text-of-html.ts'
import { htmlByHand } from '../floor/html.ts'
import { contentful, equalContentful } from '../peers/contentful.ts'
import { markdownIt, marked, remarkRehype } from '../peers/from-markdown.ts'
import { equalMarkdoc, equalMarkdocRenderer, markdocRenderer } from '../peers/markdoc.ts'
import { equalPortableText, portableText } from '../peers/portable-text.ts'
import { equalReact, equalReactDom, reactDom } from '../peers/react.ts'
import { repeatIssue } from '../sample/repeat-issue.ts'
import type { Role } from '../suite.ts'
import { type Contender, type Job, job } from '../timed/contender.ts'
import { flat } from '../timed/flat.ts'
import { timedSuite } from '../timed/timed-suite.ts'

interface Written {
  html: string
  /** The note for a row that must write the very elements of `toHtml`; any other must hold all texts. */
  equal?: string
}

/** Makes everything that is not timed, and returns the work. */
type Prepare = (issue: Issue) => () => string

/** Each renderer gets the issue in its own format, made outside of what is timed, and gives HTML. */
export const html = timedSuite<Issue, Written>({
  name: 'html',
  title: 'Writing HTML',
  input: repeatIssue,
  check: ({ html, equal }, issue) => {
    if (equal === undefined) return missingText(issue, { text: textOfHtml(html) })
    const missing = differentElements(html, toHtml(issue))
    return missing === undefined ? { note: equal } : { missing }
  },
  contenders: [
    equal('by hand', { role: 'floor', prepare: (issue) => () => htmlByHand(issue) }),
    equal('toHtml', { role: 'ours', prepare: (issue) => () => toHtml(issue) }),
    equal('toHast + rehype-stringify', { role: 'ours', prepare: throughRehype }),
    // Each peer writes the elements and attributes of `toHtml` with components of ours, then what it writes by default.
    equal('Contentful, our components', { prepare: equalContentful }),
    plain('Contentful', contentful),
    equal('Markdoc, our components', { prepare: equalMarkdoc }),
    equal('Markdoc’s renderer, our elements', { prepare: equalMarkdocRenderer, from: 'a finished tree' }),
    plain('Markdoc’s renderer', markdocRenderer),
    equal('React, our components', { prepare: equalReact }),
    equal('react-dom, our elements', { prepare: equalReactDom, from: 'a finished tree' }),
    plain('react-dom, static', reactDom),
    equal('Portable Text, our components', { prepare: equalPortableText }),
    plain('Portable Text', portableText),
    plain('marked, from Markdown', marked),
    plain('markdown-it, from Markdown', markdownIt),
    plain('remark → rehype, from Markdown', remarkRehype),
  ],
})

function throughRehype(issue: Issue): () => string {
  const processor = unified().use(rehypeStringify).freeze()
  return () => processor.stringify(toHast(issue))
}

interface Equal {
  /** @default 'peer' */
  role?: Role
  prepare: Prepare
  /** What spares it a part of our work. @default nothing */
  from?: string
}

function equal(name: string, { role = 'peer', prepare, from }: Equal): Contender<Issue, Written> {
  const note = from === undefined ? 'equal output' : `equal output, from ${from}`
  return {
    name,
    role,
    isOurWork: true,
    prepare: (issue) => writing(prepare(issue), (html) => ({ html, equal: note })),
  }
}

function plain(name: string, prepare: Prepare): Contender<Issue, Written> {
  return { name, role: 'peer', prepare: (issue) => writing(prepare(issue), (html) => ({ html })) }
}

function writing(write: () => string, show: (html: string) => Written): Job<Written> {
  return job(() => flat(write()), show)
}
