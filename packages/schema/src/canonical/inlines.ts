import type { Delete, Emphasis, Inline, LineInline, Strong } from '../model/inline.ts'
import type { InlineInput, InlinesInput, MarkInput } from '../model/input.ts'
import { present } from './present.ts'
import { hasVisibleText } from './visible-text.ts'

type Mark = Strong | Emphasis | Delete
type MarkType = Mark['type']

/**
 * The one way to write a paragraph's content: texts joined, empty nodes gone, equal marks neither beside nor inside
 * one another, and a mark's white space outside of it. Copies; changes no character of the text.
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
  else if ('children' in input && input.type !== 'link') appendMark(nodes, input, around)
  else push(nodes, copy(input, around))
}

function copy(input: Exclude<InlineInput, string | MarkInput>, around: readonly MarkType[]): Inline {
  switch (input.type) {
    case 'text':
      return { type: 'text', value: input.value }
    case 'inlineCode':
      // Code of nothing but white space is no code in Markdown, and nothing to see anywhere.
      return { type: input.value.trim() === '' ? 'text' : 'inlineCode', value: input.value }
    case 'break':
      return { type: 'break' }
    case 'footnoteReference':
      return { type: 'footnoteReference', identifier: input.identifier.trim() }
    case 'link':
      return present({
        type: 'link' as const,
        url: input.url.trim(),
        title: input.title?.trim(),
        children: canonicalInlines(input.children, around),
      })
  }
}

function appendMark(nodes: Inline[], input: MarkInput, around: readonly MarkType[]): void {
  const { type } = input
  if (around.includes(type)) {
    appendAll(nodes, input.children, around)
    return
  }
  const children = canonicalInlines(input.children, [...around, type])
  if (!hasVisibleText(children)) {
    for (const child of children) push(nodes, child)
    return
  }
  const [before, after] = takeEdges(children)
  push(nodes, { type: 'text', value: before })
  push(nodes, { type, children })
  push(nodes, { type: 'text', value: after })
}

// Takes the white space off both ends of freshly made children and gives it to the caller.
function takeEdges(children: Inline[]): [string, string] {
  const first = children[0]
  let before = ''
  if (first?.type === 'text') {
    const kept = first.value.trimStart()
    before = first.value.slice(0, first.value.length - kept.length)
    if (kept === '') children.shift()
    else first.value = kept
  }
  const last = children.at(-1)
  let after = ''
  if (last?.type === 'text') {
    const kept = last.value.trimEnd()
    after = last.value.slice(kept.length)
    if (kept === '') children.pop()
    else last.value = kept
  }
  return [before, after]
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
    for (const child of node.children) push(last.children, child)
    return
  }
  nodes.push(node)
}

function isMark(node: Inline): node is Mark {
  return node.type === 'strong' || node.type === 'emphasis' || node.type === 'delete'
}
