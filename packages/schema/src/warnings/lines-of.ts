import type { IssueInput } from '../frame/issue.ts'
import { bodiesOf } from './bodies-of.ts'
import { type AnyNode, isNode, lineOf, type Place, type PlacedLine } from './line-of.ts'
import type { Line } from './suspicion.ts'

type Path = (string | number)[]

/** The texts of an issue that stand outside of its sections. */
export function frameLinesOf({ lang, title, series, summary, imprint }: IssueInput): PlacedLine[] {
  const lines = [lineOf(title, { kind: 'title', lang, path: ['title'] })]
  const words: [unknown, ...Path][] = [
    [series, 'series'],
    [summary, 'summary'],
    [imprint?.statement, 'imprint', 'statement'],
    [imprint?.publisher, 'imprint', 'publisher'],
  ]
  for (const [value, ...path] of words) if (value) lines.push(lineOf(value, { kind: 'words', lang, path }))
  return lines
}

/** The texts of an issue's sections, in its order. */
export function linesOf(issue: IssueInput): PlacedLine[] {
  const { lang, sections } = issue
  const lines: PlacedLine[] = []
  for (const [index, section] of sections.entries()) {
    const place = { lang: section.lang ?? lang, path: ['sections', index] }
    lines.push(lineOf(section.title, { kind: 'title', ...below(place, 'title') }))
    for (const [number, article] of (section.articles ?? []).entries()) {
      const around = { lang: article.lang ?? place.lang, path: [...place.path, 'articles', number] }
      if (article.title) lines.push(lineOf(article.title, { kind: 'title', ...below(around, 'title') }))
      for (const [at, source] of (article.sources ?? []).entries()) {
        const path = typeof source === 'string' ? ['sources', at] : ['sources', at, 'title']
        const words = typeof source === 'string' ? source : source.title
        lines.push(lineOf(words, { kind: 'source', ...below(around, ...path) }))
      }
    }
  }
  for (const { blocks, path, lang: spoken } of bodiesOf(issue))
    addBlocks(lines, blocks, { lang: spoken, path }, 'paragraph')
  return lines
}

const below = ({ lang, path }: Place, ...keys: Path): Place => ({ lang, path: [...path, ...keys] })

/** What stands one under another; a bare string is a line of the given kind. */
function addBlocks(lines: PlacedLine[], blocks: readonly unknown[], place: Place, kind: Line['kind']): void {
  let above: PlacedLine | undefined
  for (const [index, block] of blocks.entries()) {
    const at = below(place, index)
    const isParagraph = typeof block === 'string' || (isNode(block) && block.type === 'paragraph')
    if (isNode(block)) addNode(lines, block, at)
    else lines.push(lineOf(block, { kind, ...at }))
    const line = isParagraph ? lines.at(-1) : undefined
    if (line && above) {
      line.before = above.text
      above.after = line.text
    }
    above = line
  }
}

function addNode(lines: PlacedLine[], node: AnyNode, around: Place): void {
  const isForeign = node.type === 'paragraph' && typeof node.lang === 'string'
  const place = isForeign ? { ...around, lang: String(node.lang) } : around
  for (const [key, value] of Object.entries(node)) {
    const at = below(place, key)
    const kind = key === 'children' ? kindOfChildren.get(node.type) : kindOfField(key, value)
    if (kind !== undefined) lines.push(lineOf(value, { kind, ...at }))
    else if (key === 'children' && Array.isArray(value)) {
      const index = lines.length
      addBlocks(lines, value, at, node.type === 'tableRow' ? 'cell' : 'paragraph')
      const first = lines[index]
      if (node.type === 'listItem' && first) first.isItem = true
    }
  }
}

/** The blocks whose children are inlines; those of all others are blocks. */
const kindOfChildren = new Map<string, Line['kind']>([
  ['paragraph', 'paragraph'],
  ['heading', 'heading'],
  ['tableCell', 'cell'],
])

/** Of a field beside `children` that holds inlines; of most a string may stand for them. */
function kindOfField(key: string, value: unknown): Line['kind'] | undefined {
  if (key === 'attribution') return 'attribution'
  const holdsInlines = Array.isArray(value) && value.some(isNode)
  return key === 'caption' || key === 'credit' || holdsInlines ? 'caption' : undefined
}
