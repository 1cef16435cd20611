import type { Emphasis, Heading, InlineCode, PhrasingContent, Strong } from 'mdast'
import type { BlockSuspicion, Siblings, Suspect } from '../../suspicion.ts'

/** The model's titles are plain text, so `## **栏目**` keeps its words and loses its marks. */
export const marksInTitle: BlockSuspicion = {
  code: 'marks-in-title',
  suspectsIn: ({ nodes, source }) =>
    nodes.flatMap((node) =>
      node.type === 'heading' && node.depth < 4 ? marksIn(node).map((mark) => suspect(mark, source)) : [],
    ),
  explain: ({ received, fix }) =>
    received.includes('](')
      ? {
          en: `A title has no marks: the words and the link of \`${received}\` stay, its marks are dropped. Write ${fix === undefined ? 'it without the marks, the link as it is' : `\`${fix}\``}.`,
          zh: `标题中不能有强调：“${received}”的文字和链接保留，标记已去掉。请${fix === undefined ? '去掉标记，链接照旧' : `写“${fix}”`}。`,
        }
      : {
          en: `A title is plain text: the words of \`${received}\` stay, its marks are dropped. Write the words alone.`,
          zh: `标题只能是文字：“${received}”的文字保留，标记已去掉。请只写文字。`,
        },
}

type Mark = Strong | Emphasis | InlineCode

const isMark = ({ type }: PhrasingContent) =>
  type === 'strong' || type === 'emphasis' || type === 'inlineCode'

const isLink = ({ type }: PhrasingContent) => type === 'link' || type === 'linkReference'

/** The outermost marks, which may stand in the title's link. */
function marksIn({ children, depth }: Heading): Mark[] {
  return (
    children
      .flatMap((node) => (node.type === 'link' || node.type === 'linkReference' ? node.children : [node]))
      .filter((node): node is Mark => isMark(node))
      // The title of an article alone may hold a link; in any other it is refused.
      .filter((mark) => depth === 3 || !('children' in mark) || !mark.children.some(isLink))
  )
}

function suspect(mark: Mark, source: Siblings['source']): Suspect {
  const { start, end } = mark.position ?? {}
  if (source === undefined || start?.offset === undefined || end?.offset === undefined)
    return { position: mark.position, received: 'value' in mark ? mark.value : '' }
  const received = source.slice(start.offset, end.offset)
  const [, words] = plain.exec(received) ?? link.exec(received) ?? []
  const fix = words === undefined ? undefined : { start: start.offset, end: end.offset, text: words }
  return { position: mark.position, received, ...(fix && { fix }) }
}

/** One mark around words that mean nothing to Markdown. */
const plain =
  /^(?:\*{1,3}|_{1,3}|`)([\p{L}\p{M}\p{N}，。：；、！？（）《》“”](?:[\p{L}\p{M}\p{N}，。：；、！？（）《》“” ]{0,200}[\p{L}\p{M}\p{N}，。：；、！？（）《》“”])?)(?:\*{1,3}|_{1,3}|`)$/u

/** One mark around a link with such words. */
const link =
  /^(?:\*{1,2}|_{1,2})(\[[\p{L}\p{N}](?:[\p{L}\p{M}\p{N}，。：；、！？（）《》“” ]{0,200}[\p{L}\p{N}])?\]\(https?:\/\/[\w\-.~:/?#@%&=+]{1,500}\))(?:\*{1,2}|_{1,2})$/u
