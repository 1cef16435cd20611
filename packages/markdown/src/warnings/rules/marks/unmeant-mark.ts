import type { Delete, Emphasis, Nodes, Strong } from 'mdast'
import type { BlockSuspicion, Suspect } from '../../suspicion.ts'
import { isUnmeant, type Marked, meantBy } from './unmeant.ts'

/** `3~5天，7~9天` strikes `5天，7` out, `2*3*4` slants the `3`, and `__init__` is strong: signs that became marks. */
export const unmeantMark: BlockSuspicion = {
  code: 'unmeant-mark',
  suspectsIn: ({ nodes, source }) =>
    source === undefined
      ? []
      : nodes
          .flatMap((node) => (isText(node) ? marksIn(node, 0) : []))
          .flatMap((mark) => suspect(mark, source)),
  explain: ({ received, fix }) => {
    const sign = received.charAt(0)
    const [en, zh] = fix === undefined ? ['', ''] : [`\`${fix}\``, `“${fix}”`]
    if (sign === '~')
      return {
        en: `\`${received}\` is struck out here, and its \`~\` are gone. Write ${en || '`\\~` for the sign, as in `3\\~5`'}; words to be struck out stand in \`~~…~~\`.`,
        zh: `“${received}”会显示为删除线，“~”不再显示。请写${zh || '“\\~”，如“3\\~5”'}；确要删除的文字请写“~~…~~”。`,
      }
    return {
      en: `\`${received}\` is emphasised here, and its \`${sign}\` are gone. Write ${en || `\`\\${sign}\` for the sign`}${sign === '*' ? ', or `×` in a product' : ', or the name between backticks'}.`,
      zh: `“${received}”会显示为强调，“${sign}”不再显示。请写${zh || `“\\${sign}”`}${sign === '*' ? '，乘号也可写“×”' : '，程序中的名称也可放在反引号里'}。`,
    }
  },
}

/** Those of a title are refused. */
const isText = (node: Nodes) =>
  node.type === 'paragraph' || node.type === 'table' || (node.type === 'heading' && node.depth > 3)

type Mark = Delete | Emphasis | Strong

function marksIn(node: Nodes, depth: number): Mark[] {
  // What is nested deeper is refused anyway.
  if (!('children' in node) || depth > 10) return []
  return node.children.flatMap((child): Mark[] => {
    const inner = marksIn(child, depth + 1)
    return child.type === 'delete' || child.type === 'emphasis' || child.type === 'strong'
      ? [child, ...inner]
      : inner
  })
}

function suspect({ position }: Mark, source: string): Suspect[] {
  const { start, end } = position ?? {}
  if (start?.offset === undefined || end?.offset === undefined) return []
  const received = source.slice(start.offset, end.offset)
  const [signs = ''] = /^(?:\*{1,2}|_{1,2}|~{1,2})(?![*_~])/.exec(received) ?? []
  const marked: Marked = {
    signs,
    words: received.slice(signs.length, received.length - signs.length),
    before: source.slice(Math.max(0, start.offset - 12), start.offset),
    after: source.slice(end.offset, end.offset + 12),
  }
  if (signs === '' || marked.words.length > 200 || !isUnmeant(marked)) return []
  const text = meantBy(marked)
  return [
    {
      position,
      received,
      ...(text !== undefined && { fix: { start: start.offset, end: end.offset, text } }),
    },
  ]
}
