import type { Table, TableRow } from 'mdast'
import { plainText } from '../../../parse/inlines/plain-text.ts'
import type { BlockSuspicion, Suspect } from '../../suspicion.ts'

/** A row of fewer cells than the head, whose figure stands under the wrong word. Its last cells may be left out on purpose. */
export const missingCells: BlockSuspicion = {
  code: 'missing-cells',
  suspectsIn: ({ nodes, source }) =>
    source === undefined
      ? []
      : nodes.flatMap((node) => (node.type === 'table' ? suspects(node, source) : [])),
  explain: ({ received }) => ({
    en: `The row \`${received}\` has fewer cells than the first row, so its last ones are empty. Write those that are missing, and \`| |\` for one that is to be empty.`,
    zh: `“${received}”这一行的格数比第一行少，最后几格会是空的。请补上缺少的格；确实为空的格请写“| |”。`,
  }),
}

function suspects({ children: [head, ...rows] }: Table, source: string): Suspect[] {
  const width = head?.children.length ?? 0
  // A line without any bar is text that stands at the table.
  const written = rows.flatMap((row) => {
    const received = source.slice(row.position?.start.offset, row.position?.end.offset)
    return received.includes('|') ? [{ ...row, received }] : []
  })
  const endsInFigures = rows.some((row) => row.children.length === width && isFigure(row))
  return written.flatMap(({ received, position, ...row }) => {
    const isShort = row.children.length < width && /[^\s|]/.test(received)
    return isShort && (written.length === 1 || (endsInFigures && isFigure(row)))
      ? [{ position, received }]
      : []
  })
}

/** Whether the last cell is a number. */
const isFigure = ({ children }: TableRow) =>
  /^[¥$€约+-]?\d[\d.,]*[%‰]?$/.test(plainText(children.at(-1)?.children ?? []))
