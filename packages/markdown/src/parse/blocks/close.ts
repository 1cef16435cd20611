import type { Blockquote, FootnoteDefinition, ListItem, RootContent } from 'mdast'
import { withoutEscapes } from '../characters.ts'
import { type Content, positionIn } from '../content.ts'
import { normalizeLabel, toIdentifier } from '../label.ts'
import { readDefinition } from './definition.ts'
import { type BlockState, type Container, innermost, type OpenParagraph, type OpenRaw } from './state.ts'

/** Closes what the line does not go on with, so that a block can begin. */
export function closeUnmatched(state: BlockState): void {
  closeContainers(state, state.matched)
  closeLeaf(state)
}

/** Closes the containers behind the first so many, and what is open in them. */
export function closeContainers(state: BlockState, count: number): void {
  const { containers } = state
  if (containers.length > count) closeLeaf(state)
  while (containers.length > count) {
    const { node } = innermost(state)
    containers.pop()
    setEnd(state, node)
    const list = innermost(state).list
    if (node.type === 'listItem' && list) setEnd(state, list.node)
  }
}

function setEnd({ end }: BlockState, { position }: Container['node']): void {
  if (position && (end.offset ?? 0) > (position.end.offset ?? 0)) position.end = end
}

/** Closes the paragraph, the code, the HTML or the table that is open. */
export function closeLeaf(state: BlockState): void {
  const { leaf } = state
  state.leaf = undefined
  if (leaf?.type === 'paragraph') closeParagraph(state, leaf)
  else if (leaf?.type === 'raw') closeRaw(state, leaf)
  else if (leaf?.type === 'table' && leaf.node.position) leaf.node.position.end = state.end
}

/** Appends a container to the innermost one, and opens it. */
export function openContainer(state: BlockState, node: Blockquote | FootnoteDefinition): void {
  appendBlock(state, node)
  state.containers.push({ node, indent: node.type === 'blockquote' ? 0 : 4 })
  state.matched = state.containers.length
}

/** Appends a block to the innermost container. */
export function appendBlock(state: BlockState, node: RootContent): void {
  const container = innermost(state)
  container.list = undefined
  // A container of one type of children takes those only.
  const children: (RootContent | ListItem)[] = container.node.children
  children.push(node)
  state.room.nodes--
}

function closeRaw(state: BlockState, { node, lines, fence }: OpenRaw): void {
  const last = fence ? lines.length : lines.findLastIndex((line) => line.trim() !== '') + 1
  node.value = lines.slice(0, last).join('\n')
  if (node.position) node.position.end = state.end
}

function closeParagraph(state: BlockState, leaf: OpenParagraph): void {
  const content = contentOf(leaf)
  const start = takeDefinitions(state, content)
  if (start < content.text.length) appendParagraph(state, content, start)
}

/** The lines of a paragraph as one text, without white space at its end. */
export function contentOf({ lines, texts }: OpenParagraph): Content {
  return { text: texts.join('\n').trimEnd(), lines }
}

function appendParagraph(state: BlockState, content: Content, start: number): void {
  const node = {
    type: 'paragraph' as const,
    children: [],
    position: positionIn(content, start, content.text.length),
  }
  appendBlock(state, node)
  state.texts.push({ node, content, start, inTable: false })
}

/** Takes the definitions of links off the start of a paragraph; returns where its text begins. */
export function takeDefinitions(state: BlockState, content: Content): number {
  let start = 0
  while (content.text[start] === '[') {
    const definition = readDefinition(content.text, start)
    if (!definition) break
    const { label, url, title, end } = definition
    appendBlock(state, {
      type: 'definition',
      identifier: toIdentifier(label),
      label: withoutEscapes(label),
      url,
      title: title ?? null,
      position: positionIn(content, start, end),
    })
    state.definitions.add(normalizeLabel(label))
    // Behind it stands a line feed, or nothing.
    start = content.text.indexOf('\n', end) + 1 || content.text.length
  }
  return start
}
