import { safeFromMdast } from '../../../packages/markdown/src/index.ts'
import { treeOf } from '../../../packages/markdown/test/tree-of.ts'
import { brokenProblems } from './broken-problems.ts'
import { brokenRoundTrip } from './broken-round-trip.ts'
import { asValue, entry } from './entry.ts'
import { frontMatter } from './front-matter.ts'

// remark takes the square of some texts; what is held to a ceiling here is what we do with its trees.
const MOST_FOR_REMARK = 4000

export const fromMdastEntry = entry({
  name: 'fromMdast',
  places: {
    parsed: (text) => text,
    'text of a paragraph': (text) => tree([[{ type: 'text', value: text }]]),
    'lines as paragraphs': (text) => tree(lines(text)),
    'code and a link': (text) =>
      tree([
        [
          { type: 'inlineCode', value: text },
          { type: 'link', url: text, title: text, children: [{ type: 'text', value: text }] },
        ],
      ]),
    'cell of a table': (text) => tree([[{ type: 'text', value: '表' }], table(text)]),
    'in front matter': (text) => ({ type: 'root', children: [{ type: 'yaml', value: text }] }),
  },
  take: (input) => ({ input: treeIn(input) }),
  // A stranger's tree is whatever it is.
  run: ({ tree, source }) => safeFromMdast(tree as Tree, source === undefined ? {} : { source }),
  broken: ({ source }, result) =>
    result.ok ? brokenRoundTrip(result.issue) : brokenProblems(result.problems, source),
})

type Tree = Parameters<typeof safeFromMdast>[0]

interface Given {
  tree: unknown
  source?: string
}

/** The tree that JSON describes, or that remark makes of a text; nothing for no text. */
function treeIn(input: unknown): Given {
  if (input === '') return { tree: undefined }
  const value = asValue(input)
  if (typeof value !== 'string') return { tree: value }
  const source = value.slice(0, MOST_FOR_REMARK)
  return { tree: treeOf(source), source }
}

/** Blocks are nodes, or the children of paragraphs. */
function tree(blocks: unknown[]): unknown {
  return {
    type: 'root',
    children: [
      { type: 'yaml', value: frontMatter },
      { type: 'heading', depth: 2, children: [{ type: 'text', value: '栏目' }] },
      { type: 'heading', depth: 3, children: [{ type: 'text', value: '文章' }] },
      ...blocks.map((block) => (Array.isArray(block) ? { type: 'paragraph', children: block } : block)),
    ],
  }
}

const lines = (text: string) => text.split('\n').map((value) => [{ type: 'text', value }])

function table(value: string): unknown {
  const cell = { type: 'tableCell', children: [{ type: 'text', value }] }
  return { type: 'table', children: [{ type: 'tableRow', children: [cell, cell] }] }
}
