import type { PhrasingContent, RootContent } from 'mdast'
import { tableLabelAt } from '../../dialect/leads.ts'
import type { Reader } from '../reader.ts'
import { withoutLabel } from './without-lead.ts'

interface Neighbours {
  reader: Pick<Reader, 'source'>
  /** What stands right below. */
  below: RootContent | undefined
}

/** The caption of a table, which is the paragraph below that begins with its label and is one line. */
export function captionOf(
  node: RootContent | undefined,
  { reader, below }: Neighbours,
): PhrasingContent[] | undefined {
  if (node?.type !== 'table' || below?.type !== 'paragraph') return undefined
  const caption = withoutLabel(below.children, { reader, labelAt: tableLabelAt })
  return caption && caption.length > 0 && caption.every(staysOnLine) ? caption : undefined
}

const staysOnLine = ({ type }: PhrasingContent) => type !== 'break' && type !== 'footnoteReference'
