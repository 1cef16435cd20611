import type { PhrasingContent } from 'mdast'
import { positionIn } from '../content.ts'
import { textOf } from './add.ts'
import { addRun, closesAll, noRuns } from './match-runs.ts'
import type { InlineState, Item } from './state.ts'

/**
 * Makes strong, emphasised and deleted text of the runs of marks that match, and nodes of the rest. The CJK-friendly
 * amendments let runs match that CommonMark leaves, and so a few others match otherwise than there: where CommonMark leaves
 * none, it is read as it has it.
 */
export function resolveMarks(state: InlineState, items: Item[]): PhrasingContent[] {
  const isPlain = items.some(differs) && closesAll(items)
  const read: Item[] = []
  const runs = noRuns()
  for (const item of items) {
    if (item.type === 'marks') {
      if (isPlain) Object.assign(item, item.plain)
      addRun(runs, item, ({ opener, closer, type }) => {
        const children = toNodes(state, read.splice(read.lastIndexOf(opener) + 1))
        if (opener.start === opener.end) read.pop()
        const position = positionIn(state.content, opener.end, closer.start)
        read.push({ type: 'node', node: { type, children, position } })
        state.context.room.nodes--
      })
      if (item.start === item.end) continue
    }
    read.push(item)
  }
  return toNodes(state, read)
}

/** Whether the amendments let a run do more than CommonMark does. */
function differs(item: Item): boolean {
  return item.type === 'marks' && (item.opens !== item.plain.opens || item.closes !== item.plain.closes)
}

/** Items as nodes: runs that found no partner are text, and texts side by side one text. */
function toNodes({ content, text, context }: InlineState, items: Item[]): PhrasingContent[] {
  const nodes: PhrasingContent[] = []
  for (const item of items) {
    if (item.type === 'node') {
      nodes.push(item.node)
      continue
    }
    const value = item.type === 'text' ? textOf({ text }, item) : text.slice(item.start, item.end)
    const last = nodes[nodes.length - 1]
    const position = positionIn(content, item.start, item.end)
    if (last?.type === 'text') {
      last.value += value
      if (last.position) last.position.end = position.end
    } else {
      nodes.push({ type: 'text', value, position })
      context.room.nodes--
    }
  }
  return nodes
}
