import type { List, ListItem, RootContent } from 'mdast'
import { isDefinitionOf } from '../../../dialect/definitions.ts'
import { type WordMark, wordMarkAt } from '../../../dialect/list-markers.ts'
import { withoutLead } from '../../lines/without-lead.ts'
import { type Reader, sourceOf } from '../../reader.ts'

/** The marks of words (`※`, `二、`) of all items, if all have them and they belong together. */
export function wordMarksOf(
  reader: Pick<Reader, 'source'>,
  node: List,
): [WordMark, ...WordMark[]] | undefined {
  const [first, ...others] = node.children
  const mark = first && wordMarkOf(reader, first)
  if (!mark) return undefined
  const marks: [WordMark, ...WordMark[]] = [mark]
  for (const item of others) {
    const next = wordMarkOf(reader, item)
    if (next?.marker !== mark.marker) return undefined
    if (mark.number !== undefined && next.number !== mark.number + marks.length) return undefined
    marks.push(next)
  }
  return marks
}

function wordMarkOf(reader: Pick<Reader, 'source'>, { children }: ListItem): WordMark | undefined {
  const [first] = children
  const lead = first?.type === 'paragraph' ? first.children[0] : undefined
  if (first?.type !== 'paragraph' || !lead) return undefined
  const mark = wordMarkAt(sourceOf(reader, lead))
  if (!mark) return undefined
  const rest = withoutLead(first.children, { reader, length: mark.length })
  return rest && (rest.length > 0 || children.length > 1) ? mark : undefined
}

interface Marked {
  reader: Reader
  mark: WordMark
}

/** What an item holds behind its mark of words. */
export function withoutMark({ children }: ListItem, { reader, mark }: Marked): ListItem['children'] {
  const [first, ...rest] = children
  const text =
    first?.type === 'paragraph' ? withoutLead(first.children, { reader, length: mark.length }) : undefined
  if (!text || first?.type !== 'paragraph') return children
  return text.length > 0 ? [{ ...first, children: text }, ...rest] : rest
}

/** Markdown's own `01.` and `1)`, as they stand in the source. */
export function numberMarker(reader: Reader, node: List): string | undefined {
  const [, digits, delimiter] = /^(\d+)([.)])/.exec(sourceOf(reader, node)) ?? []
  if (delimiter === ')') return '1)'
  return digits && digits.length > 1 && digits.startsWith('0') ? '01.' : undefined
}

/** What a definition `[list]: #` above a list says about its marker. */
export function definedMarker(reader: Reader, node: RootContent | undefined): string | undefined {
  if (!isDefinitionOf('list', node) || node.url !== '#') return undefined
  reader.used.add(node)
  return node.title ?? undefined
}
