import type { Parent, PhrasingContent, Root, RootContent } from 'mdast'
import { isDefinitionOf, languageBelow } from '../dialect/definitions.ts'
import { sourceLabelAt } from '../dialect/leads.ts'
import { pictureIn } from '../dialect/pictures.ts'
import { boxOf } from '../read/lines/box-of.ts'
import { captionOf } from '../read/lines/caption-of.ts'
import { wordMarksOf } from '../read/nodes/blocks/list-marker.ts'
import { lineOf, type SourceLine } from './source-line.ts'
import type { Siblings } from './suspicion.ts'
import { underlinesTitles } from './underlined.ts'

type Around = Pick<Siblings, 'source' | 'lang' | 'isQuote' | 'underlinesTitles' | 'unused'>

/** The texts of a tree, and the lists of blocks that they stand in, in the order of the document. */
export function passagesIn(
  root: Root,
  { source, lang, unused }: Pick<Around, 'source' | 'lang' | 'unused'>,
): (SourceLine | Siblings)[] {
  const passages: (SourceLine | Siblings)[] = []
  let sectionLang = lang
  const around = { source, unused, underlinesTitles: underlinesTitles(root, source) }
  for (const nodes of partsOf(root.children)) {
    const [heading] = nodes
    const said = langUnder(nodes)
    if (heading?.type === 'heading' && heading.depth < 3) sectionLang = said ?? lang
    addSiblings(passages, nodes, { ...around, isQuote: false, lang: said ?? sectionLang })
  }
  return passages
}

/** A title of depth 1 to 3 with what stands under it. */
function partsOf(nodes: RootContent[]): RootContent[][] {
  const parts: RootContent[][] = [[]]
  for (const node of nodes) {
    if (node.type === 'heading' && node.depth < 4) parts.push([node])
    else parts.at(-1)?.push(node)
  }
  return parts
}

function langUnder(nodes: RootContent[]): string | undefined {
  const node = nodes.slice(1, 3).find((one) => isDefinitionOf('lang', one) && one.url === '#')
  return node?.type === 'definition' ? (node.title ?? undefined) : undefined
}

function addSiblings(
  passages: (SourceLine | Siblings)[],
  nodes: readonly RootContent[],
  around: Around,
): void {
  passages.push({ nodes, ...around })
  let above: SourceLine | undefined
  for (const [index, node] of nodes.entries()) {
    const isCaption = captionOf(nodes[index - 1], { reader: around, below: node }) !== undefined
    const lang = languageBelow(nodes[index - 1]) ?? around.lang
    const line =
      node.type === 'paragraph' ? paragraphOf(node.children, { ...around, lang, isCaption }) : undefined
    if (line) {
      if (above) {
        line.before = above.text
        above.after = line.text
      }
      passages.push(line)
    } else addBlock(passages, node, around)
    above = line
  }
}

/** A paragraph that begins with a picture is a figure, its text a caption. */
function paragraphOf(
  nodes: readonly PhrasingContent[],
  { source, lang, isCaption }: Around & { isCaption: boolean },
): SourceLine {
  if (isCaption) return lineOf(nodes, { kind: 'caption', source, lang })
  const [first] = nodes
  return pictureIn(first)
    ? lineOf(nodes.slice(1), { kind: 'caption', source, lang })
    : lineOf(nodes, { kind: isSource(first) ? 'source' : 'paragraph', source, lang })
}

const isSource = (first: PhrasingContent | undefined) =>
  first?.type === 'text' && sourceLabelAt(first.value) !== undefined

function addBlock(passages: (SourceLine | Siblings)[], node: RootContent, around: Around): void {
  const { source, lang } = around
  if (node.type === 'heading')
    passages.push(lineOf(node.children, { kind: node.depth < 4 ? 'title' : 'heading', source, lang }))
  else if (node.type === 'table') {
    for (const row of node.children)
      for (const { children } of row.children) passages.push(lineOf(children, { kind: 'cell', source, lang }))
  } else if (node.type === 'list') {
    const marks = node.ordered ? undefined : wordMarksOf(around, node)
    for (const { children } of node.children) {
      const index = passages.length
      addSiblings(passages, children, { ...around, isQuote: false })
      // Behind the list of its blocks.
      const first = passages[index + 1]
      if (!first || !('kind' in first)) continue
      first.isItem = true
      if (marks) first.isMarked = true
    }
  } else if (node.type === 'blockquote')
    addSiblings(passages, boxOf(node, around).children, { ...around, isQuote: true })
  else if ('children' in node) addSiblings(passages, (node as Parent).children, { ...around, isQuote: false })
}
