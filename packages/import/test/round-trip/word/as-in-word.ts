import { findLinks, normalizeLink } from '@cec-bulletin/links'
import { type Article, type Block, type Inline, type Issue, mapLinks, parseIssue } from '@cec-bulletin/schema'
import { mark } from '../../../src/infer/rules/breaks/ends-paragraph.ts'
import { inlinesOf, joined, runsOf } from './runs.ts'

/**
 * The issue as far as a Word file can say it. What has no form there is left out: code, boxes, pictures (which have
 * tests of their own), anchors and languages, what is no paragraph in a quote, an item or a note. Nothing in Word tells
 * the words `摘自：` from a label, so paragraphs do not begin with one; a paragraph that is bold all through is a title;
 * an address that is text becomes a link. A line across the page stands between paragraphs, and a
 * heading ends no sentence.
 */
export function asInWord(issue: Issue): Issue {
  const notes = new Map<string, string>()
  const sections = issue.sections.map((section, index) => ({
    title: lineOf(section.title),
    introduction: blocksOf(section.introduction, notes).filter(({ type }) => type === 'paragraph'),
    articles: (section.articles.length > 0 ? section.articles : [bare]).map((one, place) =>
      articleOf(one, { notes, name: `短讯${index + 1}-${place + 1}` }),
    ),
  }))
  const draft = {
    schemaVersion: 1,
    title: `简报：${lineOf(issue.title)}`,
    series: issue.series && '绿色采购简报',
    number: issue.number && '总第 12 期',
    date: issue.date.length > 4 ? issue.date : '2023-10',
    lang: 'zh-CN',
    summary: issue.summary && lineOf(issue.summary),
    sections,
  }
  return parseIssue(mapLinks(draft, ({ url }) => cleaned(url)))
}

const bare: Article = { body: [], sources: [], notes: [] }

interface Named {
  notes: Map<string, string>
  /** The title of an article that has none. */
  name: string
}

function cleaned(url: string): string {
  const link = normalizeLink(url)
  return link.ok ? link.href : 'https://example.org/'
}

function articleOf({ title, url, body, sources, notes: own }: Article, { notes, name }: Named) {
  const blocks = withoutLooseEnds(blocksOf(body, notes))
  return {
    title: lineOf(title ?? name),
    url,
    body: blocks.length > 0 ? blocks : ['无正文。'],
    sources: sources.map((source, index) => ({ title: `《校刊》第${index + 1}号`, url: source.url })),
    notes: referencesIn(blocks).map((reference) => {
      const note = own.find(({ identifier }) => notes.get(identifier) === reference)
      const words = note && blocksOf(note.children, notes).find(({ type }) => type === 'paragraph')
      return { type: 'footnoteDefinition', identifier: reference, children: [words ?? '注释。'] }
    }),
  }
}

/**
 * A line across the page parts nothing at the ends of an article, or beside a heading. A heading under which nothing
 * stands would stand right above the next article, as titles of sections do.
 */
function withoutLooseEnds(blocks: readonly Block[]): Block[] {
  const parts = (block: Block | undefined) => block === undefined || block.type === 'heading'
  const kept = blocks.filter(
    ({ type }, index) => type !== 'thematicBreak' || !(parts(blocks[index - 1]) || parts(blocks[index + 1])),
  )
  return kept.slice(0, kept.findLastIndex(({ type }) => type !== 'heading') + 1)
}

const referencesIn = (blocks: readonly Block[]): string[] => [
  ...new Set(Array.from(JSON.stringify(blocks).matchAll(/(?<="identifier":")[^"]+/g), ([name]) => name)),
]

/** A line of a field, whose white space at the ends is none of it. */
const lineOf = (value: string) => `题${value.trim()}`

function blocksOf(blocks: readonly Block[], notes: Map<string, string>): Block[] {
  const found: Block[] = []
  for (const block of blocks) {
    const kept = blockOf(block, notes)
    if (!kept) continue
    // Two quotes, or two lists of one kind, that stand side by side are one in Word.
    if (found.at(-1)?.type === kept.type && kept.type !== 'paragraph') found.push(plain('之间。'))
    found.push(kept)
  }
  return found
}

const plain = (value: string): Block => ({ type: 'paragraph', children: [{ type: 'text', value }] })

function blockOf(block: Block, notes: Map<string, string>): Block | undefined {
  switch (block.type) {
    case 'paragraph':
      return { type: 'paragraph', children: wordsOf(block.children, notes) }
    case 'heading':
      return {
        ...block,
        children: wordsOf(block.children, notes, '末').filter((one) => one.type === 'text') as never,
      }
    case 'list':
      return {
        ...block,
        // The bullets that Word offers first say nothing but that it is a list.
        marker: usual.has(block.marker ?? '') ? undefined : block.marker,
        children: block.children.map((item) => ({ ...item, children: itemOf(item.children, notes) })),
      } as Block
    case 'blockquote': {
      const quoted = blocksOf(block.children, notes).filter(({ type }) => type === 'paragraph')
      const attribution = block.attribution && wordsOf(block.attribution, notes).slice(0, 1)
      return {
        type: 'blockquote',
        children: quoted.length > 0 ? quoted : [plain('引文。')],
        attribution,
      } as Block
    }
    case 'table':
      return tableOf(block, notes)
    case 'thematicBreak':
      return block
    default:
      return undefined
  }
}

const usual: ReadonlySet<string> = new Set(['●', '○', '■'])

/** An item is a paragraph and the lists that hang on it. */
function itemOf(children: readonly Block[], notes: Map<string, string>): Block[] {
  const [first, ...rest] = blocksOf(children, notes).filter(
    ({ type }) => type === 'paragraph' || type === 'list',
  )
  const words = first?.type === 'paragraph' ? first : plain('项')
  const list = [first, ...rest].find((one) => one?.type === 'list')
  return list ? [words, list] : [words]
}

function tableOf(block: Extract<Block, { type: 'table' }>, notes: Map<string, string>): Block {
  const children = block.children.map((row) => ({
    ...row,
    children: row.children.map((cell) => ({
      ...cell,
      children: wordsOf(cell.children, notes).filter(isPlain),
    })),
  }))
  // A table of one cell is a box around it. Cells that stand left stand as they do anyway.
  const wide = children[0]?.children.length === 1 && children.length === 1
  const rows = wide ? [...children, ...children] : children
  const align = block.align?.map((side) => (side === 'left' ? null : side))
  return { type: 'table', align, children: rows, caption: [{ type: 'text', value: '午餐' }] } as Block
}

const isPlain = (inline: Inline) => inline.type !== 'footnoteReference'

/** Words with something plain at both ends: no field, no list, no white space, no title begins so. */
function wordsOf(inlines: readonly Inline[], notes: Map<string, string>, end = '末。'): Inline[] {
  const edge = (value: string) => ({ node: { type: 'text' as const, value } })
  const runs = joined(runsOf(inlines)).flatMap((run, index, all): typeof all => {
    const isFirst = all[index - 1]?.node.type === 'break'
    if (run.node.type === 'text') {
      // Behind a line break, nothing to see, spaces as wide as a character and marks of a list begin a paragraph.
      const shown = isFirst ? run.node.value.replace(/^\s*(?:$|　)/u, '文') : run.node.value
      const said = isFirst && mark.test(`${shown}末`) ? `文${shown}` : shown
      return [{ ...run, node: { ...run.node, value: run.link ? said : withoutAddresses(said) } }]
    }
    if (run.node.type === 'inlineCode' && isFirst) return [{ ...run, ...edge('文') }, run]
    if (run.node.type !== 'footnoteReference') return [run]
    const { identifier } = run.node
    const name = notes.get(identifier) ?? `${notes.size + 1}`
    notes.set(identifier, name)
    // The package that writes Word gives a reference no look, and no link.
    const reference = { node: { ...run.node, identifier: name } }
    return isFirst ? [edge('文'), reference] : [reference]
  })
  return inlinesOf([edge('文'), ...runs, edge(end)])
}

const withoutAddresses = (value: string) =>
  [value, `文${value}`, `${value}末。`, `文${value}末。`].some((around) => findLinks(around).length > 0)
    ? value.replace(/[.．。@＠]/gu, '·')
    : value
