import type { PhrasingContent } from 'mdast'
import { positionIn } from '../content.ts'
import { textOf } from './add.ts'
import type { InlineState, Item, Marks } from './state.ts'

interface Opener {
  marks: Marks
  /** Where it stands among the items that were read. */
  at: number
}

/**
 * Makes strong, emphasised and deleted text of the runs of marks that match, and nodes of the rest. Each run looks back
 * for one that opens it; where it found none, no later run of its kind looks again.
 */
export function resolveMarks(state: InlineState, items: Item[]): PhrasingContent[] {
  const read: Item[] = []
  const openers: Opener[] = []
  const bottoms = new Map<string, number>()
  for (const item of items) {
    if (item.type === 'marks') {
      if (item.closes) close(state, item, { read, openers, bottoms })
      if (item.start === item.end) continue
      if (item.opens) openers.push({ marks: item, at: read.length })
    }
    read.push(item)
  }
  return toNodes(state, read)
}

interface Reading {
  read: Item[]
  openers: Opener[]
  /** For each kind of closing run, where the search for one that opens it ended in vain. */
  bottoms: Map<string, number>
}

function close(state: InlineState, closer: Marks, { read, openers, bottoms }: Reading): void {
  while (closer.end > closer.start) {
    const kind = `${closer.marker}${closer.opens}${closer.marker === '~' ? closer.length : closer.length % 3}`
    const found = findOpener(openers, closer, bottoms.get(kind) ?? -1)
    const opener = openers[found]
    if (!opener) {
      bottoms.set(kind, closer.start)
      return
    }
    openers.length = found + 1
    const children = toNodes(state, read.splice(opener.at + 1))
    const { marks } = opener
    const taken = lengthTaken(marks, closer)
    marks.end -= taken
    closer.start += taken
    const position = positionIn(state.content, marks.end, closer.start)
    if (marks.start === marks.end) {
      openers.pop()
      read.pop()
    }
    read.push({ type: 'node', node: { type: typeOf(closer.marker, taken), children, position } })
    state.context.room.nodes--
  }
}

function findOpener(openers: Opener[], closer: Marks, bottom: number): number {
  for (let index = openers.length - 1; index >= 0; index--) {
    const marks = openers[index]?.marks
    if (!marks || marks.start < bottom) return -1
    if (marks.marker === closer.marker && match(marks, closer)) return index
  }
  return -1
}

function match(opener: Marks, closer: Marks): boolean {
  if (closer.marker === '~') return opener.length === closer.length && closer.length < 3
  const isInside = opener.closes || closer.opens
  return (
    !isInside ||
    (opener.length + closer.length) % 3 !== 0 ||
    (opener.length % 3 === 0 && closer.length % 3 === 0)
  )
}

function lengthTaken(opener: Marks, closer: Marks): number {
  if (closer.marker === '~') return closer.length
  return opener.end - opener.start > 1 && closer.end - closer.start > 1 ? 2 : 1
}

function typeOf(marker: string, taken: number): 'delete' | 'strong' | 'emphasis' {
  if (marker === '~') return 'delete'
  return taken === 2 ? 'strong' : 'emphasis'
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
