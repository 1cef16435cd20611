import type { Emphasis, Heading, InlineCode, PhrasingContent, Strong } from 'mdast'
import type { BlockSuspicion, Siblings, Suspect } from '../../suspicion.ts'

/** The model's titles are plain text, so `## **栏目**` keeps its words and loses its marks. */
export const marksInTitle: BlockSuspicion = {
  code: 'marks-in-title',
  suspectsIn: ({ nodes, source }) =>
    nodes.flatMap((node) =>
      node.type === 'heading' && node.depth < 4 ? marksIn(node).map((mark) => suspect(mark, source)) : [],
    ),
  explain: ({ received }) => ({
    en: `A title is plain text: the words of \`${received}\` stay, its marks are dropped. Write the words alone.`,
    zh: `标题只能是文字：“${received}”的文字保留，标记已去掉。请只写文字。`,
  }),
}

type Mark = Strong | Emphasis | InlineCode

const isMark = ({ type }: PhrasingContent) =>
  type === 'strong' || type === 'emphasis' || type === 'inlineCode'

/** The outermost marks, which may stand in the title's link. */
function marksIn({ children }: Heading): Mark[] {
  return children
    .flatMap((node) => (node.type === 'link' || node.type === 'linkReference' ? node.children : [node]))
    .filter((node): node is Mark => isMark(node))
}

function suspect(mark: Mark, source: Siblings['source']): Suspect {
  const { start, end } = mark.position ?? {}
  if (source === undefined || start?.offset === undefined || end?.offset === undefined)
    return { position: mark.position, received: 'value' in mark ? mark.value : '' }
  const received = source.slice(start.offset, end.offset)
  const [, words] = plain.exec(received) ?? []
  const fix = words === undefined ? undefined : { start: start.offset, end: end.offset, text: words }
  return { position: mark.position, received, ...(fix && { fix }) }
}

/** One mark around words that mean nothing to Markdown. */
const plain =
  /^(?:\*{1,3}|_{1,3}|`)([\p{L}\p{M}\p{N}，。：；、！？（）《》“”](?:[\p{L}\p{M}\p{N}，。：；、！？（）《》“” ]{0,200}[\p{L}\p{M}\p{N}，。：；、！？（）《》“”])?)(?:\*{1,3}|_{1,3}|`)$/u
