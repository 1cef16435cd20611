import type { PhrasingContent } from 'mdast'
import { positionIn } from '../content.ts'
import type { InlineState, TextItem } from './state.ts'

/** Adds text as it stands in the document, from `state.at` to `end`, and reads on from there. */
export function addSource(state: InlineState, end: number): void {
  const last = textBefore(state)
  if (!last) state.items.push({ type: 'text', value: undefined, start: state.at, end })
  else {
    if (last.value !== undefined) last.value += state.text.slice(state.at, end)
    last.end = end
  }
  state.at = end
}

/** Adds text for which something else stands in the document from `state.at` to `end`, and reads on from there. */
export function addText(state: InlineState, value: string, end: number): void {
  const last = textBefore(state)
  if (last) {
    last.value = textOf(state, last) + value
    last.end = end
  } else state.items.push({ type: 'text', value, start: state.at, end })
  state.at = end
}

/** The text right before `state.at` that more can be added to. */
function textBefore({ items, brackets, at }: InlineState): TextItem | undefined {
  // What follows a bracket may become a link's, without the bracket.
  if (items.length === brackets[brackets.length - 1]?.items) return undefined
  const last = items[items.length - 1]
  return last?.type === 'text' && last.end === at ? last : undefined
}

export function textOf({ text }: Pick<InlineState, 'text'>, { value, start, end }: TextItem): string {
  return value ?? text.slice(start, end)
}

/** Adds a node that stands in the document from `state.at` to `end`, and reads on from there. */
export function addNode(state: InlineState, node: PhrasingContent, end: number): void {
  node.position = positionIn(state.content, state.at, end)
  state.items.push({ type: 'node', node })
  state.context.room.nodes--
  state.at = end
}
