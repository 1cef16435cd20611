import {
  COLLECTION_STYLE,
  EVENT_ID,
  type Event,
  getScalarValue,
  SCALAR_STYLE,
  type ScalarEvent,
} from 'js-yaml'
import type { YamlNode } from './yaml-node.ts'

/** What the parser found, and how much of it has become nodes. */
interface Cursor {
  yaml: string
  events: Event[]
  index: number
  /** Behind what was read last. */
  end: number
}

/** The first document in what the parser found, and whether another one stands behind it. */
export function buildTree(events: Event[], yaml: string): { root: YamlNode | undefined; isOnlyOne: boolean } {
  const cursor: Cursor = { yaml, events, index: 1, end: 0 }
  const root = events.length > 0 ? readNode(cursor) : undefined
  return { root, isOnlyOne: cursor.index + 1 >= events.length }
}

/** The node at the cursor; `undefined` at the end of what is around. */
function readNode(cursor: Cursor): YamlNode | undefined {
  const event = cursor.events[cursor.index++]
  switch (event?.type) {
    case EVENT_ID.SCALAR: {
      const range = rangeOf(event, cursor)
      cursor.end = range[1]
      return { kind: 'text', value: getScalarValue(cursor.yaml, event), range, isMarked: isMarked(event) }
    }
    case EVENT_ID.ALIAS: {
      const { anchorStart: start, anchorEnd: end } = event
      cursor.end = end
      return { kind: 'text', value: cursor.yaml.slice(start, end), range: [start - 1, end], isMarked: true }
    }
    case EVENT_ID.SEQUENCE:
    case EVENT_ID.MAPPING: {
      cursor.end = event.start
      const children = readAll(cursor)
      if (event.style === COLLECTION_STYLE.FLOW) cursor.end = endOf(closing, cursor)
      const range: [number, number] = [event.start, cursor.end]
      const place = { range, isMarked: isMarked(event) }
      if (event.type === EVENT_ID.SEQUENCE) return { kind: 'list', items: children, ...place }
      return { kind: 'map', pairs: pairsOf(children), ...place }
    }
    default:
      return undefined
  }
}

function readAll(cursor: Cursor): YamlNode[] {
  const nodes: YamlNode[] = []
  for (let node = readNode(cursor); node; node = readNode(cursor)) nodes.push(node)
  return nodes
}

const pairsOf = (nodes: YamlNode[]) =>
  nodes.flatMap((value, index) => {
    const key = nodes[index - 1]
    return index % 2 === 1 && key ? [{ key, value }] : []
  })

/** What the parser gives for the place of what is not there. */
const absent = -1

const isMarked = ({ anchorStart, tagStart }: { anchorStart: number; tagStart: number }) =>
  anchorStart !== absent || tagStart !== absent

function rangeOf(event: ScalarEvent, cursor: Cursor): [number, number] {
  const { valueStart, valueEnd, style } = event
  if (valueStart === absent) {
    const end = Math.max(event.anchorEnd, event.tagEnd, endOf(indicator, cursor))
    return [end, end]
  }
  const isQuoted = style === SCALAR_STYLE.SINGLE_QUOTED || style === SCALAR_STYLE.DOUBLE_QUOTED
  return isQuoted ? [valueStart - 1, valueEnd + 1] : [valueStart, valueEnd]
}

/** Behind what a pattern finds at the cursor. */
function endOf(pattern: RegExp, { yaml, end }: Cursor): number {
  pattern.lastIndex = end
  return end + (pattern.exec(yaml)?.[0].length ?? 0)
}

/** In front of an empty value. */
const indicator = /[ \t]*(?:[:-] ?)?/y

const closing = /(?:[\s,]|#.*)*[\]}]?/y
