import type { PhrasingContent } from 'mdast'
import { type Reader, sourceOf } from '../reader.ts'

/**
 * A line without the mark it begins with, `length` characters long, and without the spaces behind it that stand as
 * spaces in the Markdown. `undefined` where that cannot be, as what is left would begin with a line break.
 */
export function withoutLead(
  nodes: PhrasingContent[],
  { reader, length }: { reader: Pick<Reader, 'source'>; length: number },
): PhrasingContent[] | undefined {
  const [first, ...rest] = nodes
  if (first?.type !== 'text') return undefined
  const behind = sourceOf(reader, first).slice(length)
  const spaces = behind.length - behind.replace(/^ +/, '').length
  const value = first.value.slice(length + spaces)
  if (value !== '') return [{ ...first, value, position: undefined }, ...rest]
  return rest[0]?.type === 'break' ? undefined : rest
}

/** A line without the label of the dialect it begins with; `undefined` where it does not. */
export function withoutLabel(
  nodes: PhrasingContent[],
  { reader, labelAt }: { reader: Pick<Reader, 'source'>; labelAt: (text: string) => string | undefined },
): PhrasingContent[] | undefined {
  const label = nodes[0] && labelAt(sourceOf(reader, nodes[0]))
  return label === undefined ? undefined : withoutLead(nodes, { reader, length: label.length })
}
