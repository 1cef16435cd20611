import {
  type Article,
  type Block,
  type Blockquote,
  type FootnoteDefinition,
  type Image,
  type Inline,
  type Issue,
  type Labels,
  type List,
  labelsFor,
  type Source,
} from '@cec-bulletin/schema'
import { mdastBlocks } from '../../src/mdast/nodes/blocks.ts'
import { type Leaf, type Leaves, leafList } from './leaves.ts'
import { isAddressOf, sameAddress } from './same-address.ts'

/** What a reader can show: deleted text, which has tildes without it, and notes. */
export interface Abilities {
  gfm: boolean
  notes: boolean
}

/** Stands for what such a reader makes of a note of several blocks that it does not know. */
export const restOfNote = 'the rest of a note'

/** What a reader should show of an issue's sections. */
export function leavesOfIssue(issue: Issue, { gfm, notes }: Abilities): Leaf[] {
  const leaves = leafList()
  const numbers = notes ? numbersOf(issue) : undefined
  const writer: Writer = { issue, leaves, gfm, numbers, labels: labelsFor(issue.lang) }
  for (const section of issue.sections) {
    writer.labels = labelsFor(section.lang ?? issue.lang)
    line(writer, [{ type: 'text', value: section.title }], ['h2'], '#')
    blocks(writer, section.introduction, [])
    for (const article of section.articles) {
      writer.labels = labelsFor(article.lang ?? section.lang ?? issue.lang)
      line(writer, titleOf(article), ['h3'], '#')
      blocks(writer, article.body, [])
      sources(writer, article.sources)
      if (!notes) for (const note of article.notes) noteAsText(writer, note)
    }
  }
  if (notes) notesAtEnd(writer, issue)
  return leaves.done()
}

interface Writer {
  issue: Issue
  leaves: Leaves
  gfm: boolean
  /** The numbers that the notes go by. */
  numbers: Map<string, number> | undefined
  labels: Labels
}

function titleOf({ title, url }: Article): Shown[] {
  if (title === undefined) return []
  const text = { type: 'text' as const, value: title }
  return url === undefined ? [text] : [{ type: 'link', url, children: [text] }]
}

function numbersOf(issue: Issue): Map<string, number> {
  const notes = issue.sections.flatMap(({ articles }) => articles.flatMap((article) => article.notes))
  return new Map(notes.map(({ identifier }, index) => [identifier, index + 1]))
}

function sources({ leaves, ...writer }: Writer, list: Source[]): void {
  leaves.block()
  for (const [index, { title, url }] of list.entries()) {
    leaves.text(index === 0 ? writer.labels.sources : '\n', [], [])
    const text = { type: 'text' as const, value: title }
    inlines({ leaves, ...writer }, [url === undefined ? text : { type: 'link', url, children: [text] }], {
      path: [],
      marks: [],
    })
  }
}

function noteAsText(writer: Writer, { identifier, children }: FootnoteDefinition): void {
  const [first, ...others] = children
  const isLine = first?.type === 'paragraph' && first.lang === undefined
  if (isLine) line(writer, first.children, [], `[^${identifier}]: `)
  if (isLine && others.length === 0) return
  writer.leaves.block()
  writer.leaves.text(restOfNote, [], [])
  writer.leaves.block()
}

function notesAtEnd(writer: Writer, issue: Issue): void {
  for (const section of issue.sections) {
    for (const article of section.articles) {
      writer.labels = labelsFor(article.lang ?? section.lang ?? issue.lang)
      for (const note of article.notes) {
        writer.leaves.block()
        blocks(writer, note.children, ['note'])
      }
    }
  }
}

function line(writer: Writer, nodes: Shown[], path: string[], lead = ''): void {
  writer.leaves.block()
  writer.leaves.text(lead, path, [])
  inlines(writer, nodes, { path, marks: [] })
  writer.leaves.block()
}

function blocks(writer: Writer, nodes: Block[], path: string[], lead = ''): void {
  let mark = lead
  for (const node of nodes) {
    const takesLead = node.type === 'paragraph' && node.lang === undefined
    if (mark !== '' && !takesLead) line(writer, [], path, mark)
    block(writer, node, { path, lead: takesLead ? mark : '' })
    mark = ''
  }
}

function block(writer: Writer, node: Block, { path, lead }: { path: string[]; lead: string }): void {
  switch (node.type) {
    case 'paragraph':
      line(writer, node.children, path, lead && node.children.slice(0, 1).some(isMark) ? `${lead} ` : lead)
      break
    case 'heading':
      line(writer, node.children, [...path, `h${node.depth}`])
      break
    case 'list':
      list(writer, node, path)
      break
    case 'blockquote':
      box(writer, node, [...path, 'blockquote'])
      if (node.attribution)
        line(writer, node.attribution, [...path, 'blockquote'], `${writer.labels.attribution.trimEnd()} `)
      return
    case 'table':
      for (const row of node.children)
        for (const cell of row.children) line(writer, cell.children, [...path, 'table', 'cell'])
      if (node.caption) line(writer, node.caption, path, writer.labels.table)
      return
    case 'code':
      writer.leaves.block()
      writer.leaves.text(node.value, [...path, 'pre'], ['code'])
      writer.leaves.block()
      return
    case 'thematicBreak':
      writer.leaves.block()
      writer.leaves.text('***', [...path, 'hr'], [])
      writer.leaves.block()
      return
    default:
      block(writer, inMarkdown(node, writer), { path, lead })
  }
}

/** What a quote holds, below the line that makes a box of it, which readers show as text. */
function box(writer: Writer, { kind, children }: Blockquote, path: string[]): void {
  const [first, ...others] = children
  const marker = kind === undefined ? '' : `[!${kind.toUpperCase()}]`
  if (marker !== '' && first?.type === 'paragraph' && first.lang === undefined) {
    line(writer, first.children, path, marker)
    blocks(writer, others, path)
    return
  }
  if (marker !== '') line(writer, [], path, marker)
  blocks(writer, children, path)
}

/** What stands in Markdown for a block that it does not have; the blocks within are shown in their own way. */
function inMarkdown(node: Block, { issue, labels }: Writer): Block {
  const within = 'children' in node ? [...node.children] : []
  const outline = { ...node, ...('children' in node && { children: within.map(() => placeholder) }) }
  const [found] = mdastBlocks([outline as Block], { issue, labels })
  if (!found || found.type === node.type) throw new Error(`What do readers show of \`${node.type}\`?`)
  const children = 'children' in found ? found.children : []
  return {
    ...found,
    children: children.map((child) => (child.type === placeholder.type ? within.shift() : child)),
  } as Block
}

const placeholder = { type: 'thematicBreak' as const }

const isMark = ({ type }: Shown) => type === 'strong' || type === 'emphasis' || type === 'delete'

function list(writer: Writer, node: List, path: string[]): void {
  const start = node.start ?? 1
  const word = node.marker === '01.' || node.marker === '1)' ? undefined : node.marker
  const step = node.ordered && !word ? `ol ${start}` : 'ul'
  node.children.forEach((item, index) => {
    blocks(writer, item.children, [...path, step, 'li'], word ? markOf(word, start + index) : '')
  })
}

function markOf(marker: string, number: number): string {
  const tens = ['', '十', '二十', '三十', '四十', '五十', '六十', '七十', '八十', '九十']
  const ones = ['', '一', '二', '三', '四', '五', '六', '七', '八', '九']
  const words = `${tens[Math.floor(number / 10)]}${ones[number % 10]}`
  if (marker === '一、') return `${words}、`
  return marker === '（一）' ? `（${words}）` : marker
}

/** A picture stands in the text of Markdown. */
type Shown = Inline | Image

interface Around {
  path: string[]
  marks: string[]
}

function inlines(writer: Writer, nodes: Shown[], { path, marks }: Around): void {
  const { leaves, gfm } = writer
  for (const node of nodes) {
    switch (node.type) {
      case 'text':
        leaves.text(node.value, path, marks)
        break
      case 'inlineCode':
        leaves.text(node.value, path, [...marks, 'code'])
        break
      case 'image':
        leaves.text(`[${node.alt}]`, path, [...marks, `img ${sameAddress(node.url)}`])
        break
      case 'break':
        leaves.text('\n', path, [])
        break
      case 'footnoteReference':
        leaves.text(`[^${writer.numbers?.get(node.identifier) ?? node.identifier}]`, path, marks)
        break
      case 'delete':
        if (!gfm) leaves.text('~~', path, marks)
        inlines(writer, node.children, { path, marks: gfm ? [...marks, 'del'] : marks })
        if (!gfm) leaves.text('~~', path, marks)
        break
      case 'link': {
        // That of a link without one is `null` in a tree.
        const isItsText = isAddressOf(node.url, textOf(node.children)) && !node.title
        const title = node.title ? ` "${node.title}"` : ''
        inlines(writer, node.children, {
          path,
          marks: [...marks, `${isItsText ? 'own' : 'a'} ${sameAddress(node.url)}${title}`],
        })
        break
      }
      default:
        inlines(writer, node.children, { path, marks: [...marks, node.type === 'strong' ? 'strong' : 'em'] })
    }
  }
}

function textOf(nodes: Inline[]): string {
  return nodes
    .map((node) => ('value' in node ? node.value : 'children' in node ? textOf(node.children) : ''))
    .join('')
}
