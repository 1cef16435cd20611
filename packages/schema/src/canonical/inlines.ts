import type { InlineDefinition } from '../nodes/definition.ts'
import { inlines } from '../nodes/definitions.ts'
import { type Link, type LinkInput, link } from '../nodes/inlines/link.ts'
import type { MarkInput } from '../nodes/inlines/mark.ts'
import type { Inline, InlineInput, InlinesInput, LineInline } from '../nodes/inlines.ts'
import { isMark, type Mark } from '../nodes/is-mark.ts'
import { hasVisibleText } from './visible-text.ts'

type MarkType = Mark['type']

/**
 * The one way to write a paragraph's content: texts joined, empty nodes gone, equal marks neither beside nor inside
 * one another, and white space and line breaks outside of marks and links. Copies; changes no character of the text.
 */
export function canonicalInlines(input: InlinesInput, around: readonly MarkType[] = []): Inline[] {
  const nodes: Inline[] = []
  appendAll(nodes, input, around)
  return nodes
}

/** The same for what stays on one line; the shape has already refused what cannot stand there. */
export function canonicalLine(input: InlinesInput): LineInline[] {
  return canonicalInlines(input) as LineInline[]
}

function appendAll(nodes: Inline[], input: InlinesInput, around: readonly MarkType[]): void {
  if (typeof input === 'string') append(nodes, input, around)
  else for (const child of input) append(nodes, child, around)
}

function append(nodes: Inline[], input: InlineInput, around: readonly MarkType[]): void {
  if (typeof input === 'string') push(nodes, { type: 'text', value: input })
  // Most are texts, so they come first.
  else if (input.type === 'text') push(nodes, { type: 'text', value: input.value })
  else if (!('children' in input)) push(nodes, canonical(input, []))
  else if (input.type === 'link') appendLink(nodes, input, around)
  else appendMark(nodes, input, around)
}

function canonical(input: Exclude<InlineInput, string>, children: Inline[]): Inline {
  const definition: Pick<InlineDefinition<never, Inline>, 'canonical'> = inlines[input.type]
  return definition.canonical(input as never, children)
}

function appendLink(nodes: Inline[], input: LinkInput, around: readonly MarkType[]): void {
  const children = canonicalInlines(input.children, around)
  const node = link.canonical(input, children)
  // One without words is kept as it is, for `rules/` to refuse.
  if (hasVisibleText(children)) pushBetweenEdges(nodes, node)
  else push(nodes, node)
}

function appendMark(nodes: Inline[], input: MarkInput<MarkType>, around: readonly MarkType[]): void {
  const { type } = input
  if (around.includes(type)) {
    appendAll(nodes, input.children, around)
    return
  }
  const children = canonicalInlines(input.children, [...around, type])
  if (hasVisibleText(children)) pushBetweenEdges(nodes, { type, children })
  else pushAll(nodes, children)
}

/** No mark of Markdown closes behind white space or a line break: what begins or ends one stands before or behind it. */
function pushBetweenEdges(nodes: Inline[], node: Mark | Link): void {
  const before = takeStart(node.children)
  const after = takeEnd(node.children)
  pushAll(nodes, before)
  push(nodes, node)
  pushAll(nodes, after)
}

function takeStart(children: Inline[]): Inline[] {
  const taken = children.splice(0, children.findIndex(isSolid))
  const first = children[0]
  if (first?.type === 'text') {
    const kept = first.value.trimStart()
    taken.push({ type: 'text', value: first.value.slice(0, first.value.length - kept.length) })
    first.value = kept
  }
  return taken
}

function takeEnd(children: Inline[]): Inline[] {
  const taken = children.splice(children.findLastIndex(isSolid) + 1)
  const last = children.at(-1)
  if (last?.type === 'text') {
    const kept = last.value.trimEnd()
    taken.unshift({ type: 'text', value: last.value.slice(kept.length) })
    last.value = kept
  }
  return taken
}

const isSolid = (node: Inline) => node.type !== 'break' && (node.type !== 'text' || node.value.trim() !== '')

function pushAll(nodes: Inline[], more: Inline[]): void {
  for (const node of more) push(nodes, node)
}

function push(nodes: Inline[], node: Inline): void {
  const last = nodes.at(-1)
  if ('value' in node) {
    if (node.value === '') return
    if (last?.type === node.type) {
      last.value += node.value
      return
    }
  }
  if (isMark(node) && last?.type === node.type) {
    pushAll(last.children, node.children)
    return
  }
  nodes.push(node)
}
