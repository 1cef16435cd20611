import { childrenOf, type Issue, type IssueNode } from '@cec-bulletin/schema/model'

/** What an issue says, as lines that can be held against those of another one. */
export interface Facts {
  /** All its words without white space, in their order. */
  text: string
  /** `section: 要闻`, `paragraph: …`, `item ※: …`, in their order. */
  blocks: string[]
  titles: string[]
  /** Each article with its section and all its words. */
  articles: string[]
  links: string[]
  lists: string[]
}

export function factsOf(issue: Issue): Facts {
  const { title, series, number, date, summary, sections, imprint } = issue
  const fields = {
    title,
    series,
    number,
    date,
    summary,
    publisher: imprint?.publisher,
    email: imprint?.email,
  }
  const front = Object.entries(fields).flatMap(([name, value]) =>
    value === undefined ? [] : [`${name}: ${value}`],
  )
  // Whether its sentences stand on lines of their own is a matter of taste.
  const statement = (imprint?.statement ?? [])
    .map((node) => (node.type === 'break' ? ' ' : wordsOf(node)))
    .join('')
  const editors = (imprint?.editors ?? []).map(({ name, email = '' }) => `editor: ${name} ${email}`)
  const body = sections.flatMap((section) => [
    `section: ${section.title}`,
    ...section.introduction.flatMap((block) => linesOf(block, '')),
    ...section.articles.flatMap((article) => [
      `article: ${article.title}`,
      ...article.body.flatMap((block) => linesOf(block, '')),
      ...article.sources.map((source) => `source: ${source.title} ${source.url ?? ''}`),
      ...article.notes.flatMap((note) => linesOf(note, 'note ')),
    ]),
  ])
  const nodes = sections.flatMap((section) => [
    ...section.introduction.flatMap(allOf),
    ...section.articles.flatMap(({ body: blocks, notes }) => [...blocks, ...notes].flatMap(allOf)),
  ])
  const blocks = [
    ...front,
    ...body,
    ...(statement === '' ? [] : [`statement: ${statement}`]),
    ...editors,
  ].map(withoutSpaces)
  return {
    text: blocks
      .map((line) => line.slice(line.indexOf(': ') + 2))
      .join('')
      .replace(/\s/gu, ''),
    blocks,
    titles: blocks.filter((line) => /^(?:title|section|article|heading): /.test(line)),
    articles: sections.flatMap((section) =>
      section.articles.map(({ title: name, body: inside }) =>
        withoutSpaces(`${section.title}/${name}: ${inside.map(wordsOf).join('')}`),
      ),
    ),
    links: nodes.flatMap((node) => (node.type === 'link' ? [`${wordsOf(node)} ${node.url}`] : [])),
    lists: nodes.flatMap((node) =>
      node.type === 'list'
        ? [`${node.marker ?? node.ordered} ${node.start ?? 1} ${node.children.map(wordsOf).join('|')}`]
        : [],
    ),
  }
}

/** White space beside Chinese is not content. */
const withoutSpaces = (line: string) =>
  line.replace(
    /(?<=[\p{Script=Han}\u3000-\u303f\uff00-\uffef])\s+|(?<!: ?)\s+(?=[\p{Script=Han}\u3000-\u303f\uff00-\uffef])/gu,
    '',
  )

function linesOf(node: IssueNode, within: string): string[] {
  switch (node.type) {
    case 'list':
      return node.children.flatMap((item) =>
        item.children.flatMap((one) => linesOf(one, `item ${node.marker ?? ''} `)),
      )
    case 'blockquote':
    case 'footnoteDefinition':
      return childrenOf(node).flatMap((one) => linesOf(one, `${node.type} `))
    case 'tableRow':
      return [`row: ${node.children.map(wordsOf).join('|')}`]
    case 'table':
      return childrenOf(node).flatMap((one) => linesOf(one, 'table '))
    case 'image':
      return [
        `image: ${node.alt}`,
        ...(node.caption ?? []).flatMap((one) => linesOf(one, 'caption ')),
        ...(node.credit ?? []).flatMap((one) => linesOf(one, 'credit ')),
      ]
    case 'heading':
      return [`heading: ${wordsOf(node)}`]
    default:
      return [`${within}${node.type}: ${wordsOf(node)}`]
  }
}

const wordsOf = (node: IssueNode): string =>
  'value' in node ? node.value : 'alt' in node ? node.alt : childrenOf(node).map(wordsOf).join('')

const allOf = (node: IssueNode): IssueNode[] => [node, ...childrenOf(node).flatMap(allOf)]
