import { labelsFor } from '@cec-bulletin/schema/model'
import type { Paragraph, RootContent } from 'mdast'
import { tableLabelAt } from '../../../dialect/leads.ts'
import { lineEndOf } from '../../fix-of.ts'
import type { BlockSuspicion, Suspect } from '../../suspicion.ts'

/** `表1 …` above a table, or below it with another label than `表：`, is a paragraph of its own. */
export const nearTableCaption: BlockSuspicion = {
  code: 'near-table-caption',
  suspectsIn: ({ nodes, source, lang }) =>
    source === undefined
      ? []
      : nodes.flatMap((node, index) => {
          if (node.type !== 'paragraph') return []
          const [above, below, next] = [nodes[index - 1], nodes[index + 1], nodes[index + 2]]
          return suspect(node, { above, below, next, source, label: labelsFor(lang).table })
        }),
  explain: ({ received }) => ({
    en: `“${received}” looks like the caption of a table, but is a paragraph. Write it below the table, after an empty line, and begin it with \`Table:\`.`,
    zh: `“${received}”像是表格的说明，现在是单独的一段。请写在表格下面，中间空一行，以“表：”开头。`,
  }),
}

interface Around {
  above: RootContent | undefined
  below: RootContent | undefined
  /** Behind `below`. */
  next: RootContent | undefined
  source: string
  label: string
}

function suspect({ position }: Paragraph, { above, below, next, source, label }: Around): Suspect[] {
  const { start, end } = position ?? {}
  if (start?.offset === undefined || end?.offset === undefined) return []
  const received = source.slice(start.offset, end.offset)
  const [typed] = labelOfCaption.exec(received) ?? []
  if (typed === undefined || !staysOnLine.test(received)) return []
  const isBelow = above?.type === 'table'
  const isAbove = below?.type === 'table' && !isCaption(next, source)
  if (isBelow ? tableLabelAt(received) !== undefined : !isAbove) return []
  const isSure = isBelow !== isAbove && start.column === 1 && !/^[*_]/.test(received)
  const caption = label + received.slice(typed.length)
  const tableEnd = below?.position?.end.offset
  const fix = isBelow
    ? { start: start.offset, end: start.offset + typed.length, text: label }
    : tableEnd !== undefined && {
        start: start.offset,
        end: tableEnd,
        text: `${source.slice(below?.position?.start.offset, tableEnd)}${lineEndOf(source).repeat(2)}${caption}`,
      }
  return [{ position, received, ...(isSure && fix && { fix }) }]
}

/** `表1 `, `表 2-1：`, `附表一：`, `**表1** `, `Table 1.`; what goes on in a sentence, such as `表1列出…`, is none. */
const labelOfCaption =
  /^[*_]{0,3}(?:附?表[ \u3000]?(?:\d{1,2}(?:[-–.]\d{1,2})?|[一二三四五六七八九十]{1,3})?(?:[*_]{0,3}[ \u3000]*[:：.．、|｜]|(?<!表)[*_]{0,3}[ \u3000])|Table ?\d{0,2}[*_]{0,3}[:.])[*_]{0,3}[ \u3000]*(?=\S)/i

const staysOnLine = /^[^\n\r。！？]{1,80}(?<![；;：:，,])$/

const isCaption = (node: RootContent | undefined, source: string) =>
  node?.type === 'paragraph' &&
  tableLabelAt(source.slice(node.position?.start.offset, node.position?.end.offset)) !== undefined
