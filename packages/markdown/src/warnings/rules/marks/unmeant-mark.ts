import type { Delete, Emphasis, PhrasingContent, RootContent, Strong } from 'mdast'
import { leftoversIn } from '../../only-sure.ts'
import { lineOf } from '../../source-line.ts'
import type { BlockSuspicion, Suspect } from '../../suspicion.ts'
import { isUnmeant, type Marked, meantBy } from './unmeant.ts'

/** `3~5天，7~9天` strikes `5天，7` out, `2*3*4` slants the `3`, and `__init__` is strong: signs that became marks. */
export const unmeantMark: BlockSuspicion = {
  code: 'unmeant-mark',
  suspectsIn: ({ nodes, source }) =>
    source === undefined ? [] : nodes.flatMap(textsIn).flatMap((text) => suspectsIn(text, source)),
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

/** What stands in a block of text; marks in a title are refused. */
function textsIn(node: RootContent): PhrasingContent[][] {
  if (node.type === 'table') return node.children.flatMap((row) => row.children.map((cell) => cell.children))
  return node.type === 'paragraph' || (node.type === 'heading' && node.depth > 3) ? [node.children] : []
}

function suspectsIn(nodes: readonly PhrasingContent[], source: string): Suspect[] {
  const marks = nodes.flatMap((node) => marksIn(node, 0))
  if (marks.length === 0) return []
  const leftovers = leftoversIn(lineOf(nodes, { kind: 'paragraph', lang: '', source }).text)
  return marks.flatMap((mark) => suspect(mark, source)).map((found) => onlySure(found, leftovers))
}

/** Beside others that are left over nobody knows what an edit comes to, but for one that may be a sign like these. */
const onlySure = ({ position, received, fix }: Suspect, leftovers: readonly string[]): Suspect => {
  const isSure =
    leftovers.length === 0 || (leftovers.length === 1 && leftovers[0] === /^[*_~]+/.exec(received)?.[0])
  return { position, received, ...(isSure && fix && { fix }) }
}

type Mark = Delete | Emphasis | Strong

function marksIn(node: PhrasingContent, depth: number): Mark[] {
  // What is nested deeper is refused anyway.
  if (!('children' in node) || depth > 10) return []
  const inner = node.children.flatMap((child) => marksIn(child, depth + 1))
  return node.type === 'delete' || node.type === 'emphasis' || node.type === 'strong'
    ? [node, ...inner]
    : inner
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
