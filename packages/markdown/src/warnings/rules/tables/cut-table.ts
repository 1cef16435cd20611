import type { RootContent } from 'mdast'
import { lineEndOf } from '../../fix-of.ts'
import type { BlockSuspicion, Siblings, Suspect } from '../../suspicion.ts'
import { cellsOf } from './table-rows.ts'

/** Rows below an empty line are none of the table above, but text with bars in it. */
export const cutTable: BlockSuspicion = {
  code: 'cut-table',
  suspectsIn: ({ nodes, source }) =>
    source === undefined
      ? []
      : nodes.flatMap((node, index) =>
          isRows(nodes[index + 1], source)
            ? suspect(node, nodes[index - 1], source).map(withoutFix)
            : suspect(node, nodes[index - 1], source),
        ),
  explain: ({ received }) => ({
    en: `\`${received}\` looks like a row of the table above, but the empty line between ends that. Take the empty line out.`,
    zh: `“${received}”像是上面表格的一行，但中间的空行使表格在那里结束了。请删去空行。`,
  }),
}

/** Whether what stands below would look like another row that was cut off. */
const isRows = (node: RootContent | undefined, source: string) =>
  node?.type === 'paragraph' &&
  source.slice(node.position?.start.offset, node.position?.end.offset).includes('|')

const withoutFix = ({ position, received }: Suspect): Suspect => ({ position, received })

function suspect(
  node: RootContent,
  above: RootContent | undefined,
  source: NonNullable<Siblings['source']>,
): Suspect[] {
  if (node.type !== 'paragraph' || above?.type !== 'table') return []
  const { start, end } = node.position ?? {}
  const from = above.position?.end.offset
  if (start?.offset === undefined || end?.offset === undefined || from === undefined) return []
  const rows = source.slice(start.offset, end.offset).split(/\r\n?|\n/)
  const [first = ''] = rows
  const width = above.children[0]?.children.length ?? 0
  if (width < 2 || rows.some((row) => cellsOf(row) !== width)) return []
  // Bars that are escaped, or stand in code or in an address, part no cells.
  const typed = node.children.map((child) => (child.type === 'text' ? child.value : '')).join('')
  if (barsIn(typed) !== barsIn(rows.join('')) || /\\\|/.test(rows.join(''))) return []
  // Bars in a sentence are no cells.
  if (!/^\s*\|/.test(first) && /[。！？；.!?;]\s*$/.test(first)) return []
  const isMended = start.column === 1 && above.position?.start.column === 1
  const fix = { start: from, end: start.offset, text: lineEndOf(source) }
  return [{ position: node.position, received: first, ...(isMended && { fix }) }]
}

const barsIn = (text: string) => text.split('|').length
