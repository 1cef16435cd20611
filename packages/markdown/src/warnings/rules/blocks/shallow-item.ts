import type { List, RootContent } from 'mdast'
import type { BlockSuspicion, Suspect } from '../../suspicion.ts'

/** An item one space further in than the one above was meant to stand below it, and stands beside it. */
export const shallowItem: BlockSuspicion = {
  code: 'shallow-item',
  suspectsIn: ({ nodes }) =>
    nodes.flatMap((node, index) =>
      node.type === 'list' ? [...suspectsIn(node), ...suspectBelow(node, nodes[index - 1])] : [],
    ),
  explain: ({ received }) => ({
    en: `“${received}” is further in than the item above, but not far enough to stand below it. Begin it under the text of that item.`,
    zh: `“${received}”比上一项缩进，但缩进不够，没有成为它的下级。请让它从上一项的文字下面开始。`,
  }),
}

function suspectsIn({ children }: List): Suspect[] {
  const column = children[0]?.position?.start.column ?? 1
  const at = children.findIndex((item) => (item.position?.start.column ?? 1) > column)
  const deeper = children[at]
  if (!deeper) return []
  // A space may slip in before the last item, and nothing shows that it was meant to stand below the one above.
  const isMeant = at < children.length - 1 || /[：:]\s*$/.test(wordsOf(children[at - 1]))
  return isMeant ? [{ position: deeper.position, received: wordsOf(deeper) }] : []
}

/** `1. 称重⏎  - 米饭`: a list of its own, right below an item. */
function suspectBelow(list: List, above: RootContent | undefined): Suspect[] {
  const { start } = list.position ?? {}
  if (above?.type !== 'list' || !above.ordered || list.ordered || !start) return []
  const isRightBelow = above.position?.end.line === start.line - 1
  const isDeeper = start.column > (above.position?.start.column ?? 1)
  return isRightBelow && isDeeper ? [{ position: list.position, received: wordsOf(list) }] : []
}

function wordsOf(node: RootContent | undefined): string {
  if (!node) return ''
  if ('value' in node) return node.value.replace(/[\n\r].*/s, '')
  return 'children' in node && node.children[0] ? wordsOf(node.children[0]) : ''
}
