import type { Point, Position } from 'unist'
import {
  type Document,
  isMap,
  isScalar,
  type Node,
  parseDocument,
  type Range,
  type Scalar,
  visit,
  type YAMLMap,
} from 'yaml'
import type { Finding } from '../problems/explain.ts'
import { exceededLimit } from './exceeded-limit.ts'

/** What the YAML in front of a document says. */
export interface FrontMatter {
  fields: Record<string, unknown>
  /** Where the value at a path stands, or the nearest thing around it that is there. */
  positionOf: (path: (string | number)[]) => Position
  findings: Finding[]
  /** Whether nothing, or not all, could be read: what is missing may be there. */
  isBroken: boolean
}

/** Reads YAML in which every value is a text, a list or an object: `07`, `2023.10` and `true` stay what they are. */
export function readFrontMatter(source: string, start: Point): FrontMatter {
  // To YAML a carriage return of its own ends no line.
  const yaml = source.replace(/\r(?!\n)/g, '\n')
  const whole = { start, end: start }
  const nothing = { fields: {}, positionOf: () => whole, isBroken: true }
  const code = exceededLimit(yaml)
  if (code) return { ...nothing, findings: [{ code, received: yaml, position: whole }] }
  const document = parseDocument(yaml, {
    schema: 'failsafe',
    prettyErrors: false,
    // The parser compares each key with all before it.
    uniqueKeys: false,
  })
  const positionAt = positionsIn(yaml, start)
  const findings = findingsIn(document, yaml, positionAt)
  if (findings.length > 0) return { ...nothing, findings }
  return {
    fields: (document.toJS() as Record<string, unknown> | null) ?? {},
    positionOf: (path) => positionAt(...rangeOf(document, path)),
    findings,
    isBroken: false,
  }
}

/** Where the YAML from one offset to another stands in the document. */
type PositionAt = (from: number, to: number) => Position

// Not the parser's `LineCounter`, which knows the lines only as far as it has read.
function positionsIn(yaml: string, start: Point): PositionAt {
  const lineEnds = Array.from(yaml.matchAll(/\n/g), ({ index }) => index)
  const pointAt = (offset: number): Point => {
    let line = 0
    for (let high = lineEnds.length; line < high; ) {
      const middle = (line + high) >> 1
      if ((lineEnds[middle] ?? 0) < offset) line = middle + 1
      else high = middle
    }
    const before = line === 0 ? -1 : (lineEnds[line - 1] ?? 0)
    return { line: start.line + line, column: offset - before, offset: (start.offset ?? 0) + offset }
  }
  return (from, to) => ({ start: pointAt(from), end: pointAt(to) })
}

function findingsIn(document: Document.Parsed, yaml: string, positionAt: PositionAt): Finding[] {
  const findings: Finding[] = [...document.errors, ...document.warnings].map(({ message, pos }) => ({
    code: 'front-matter',
    received: yaml.slice(pos[0], pos[1]),
    position: positionAt(...pos),
    detail: firstLine(message),
  }))
  visit(document, {
    Map: (_, map) => {
      for (const key of repeatedKeys(map))
        findings.push({ ...refuse('front-matter', key.range), detail: 'Map keys must be unique' })
    },
    Alias: (_, { range }) => void findings.push(refuse('front-matter-alias', range)),
    Value: (_, { anchor, tag, range }) => {
      if (anchor !== undefined || tag !== undefined) findings.push(refuse('front-matter-alias', range))
    },
  })
  if (document.contents !== null && !isMap(document.contents)) {
    findings.push({ ...refuse('front-matter', document.contents.range), detail: 'Expected a map' })
  }
  return findings

  function refuse(code: 'front-matter' | 'front-matter-alias', range: Range | null | undefined): Finding {
    const [from, to] = range ?? [0, 0]
    return { code, received: firstLine(yaml.slice(from)), position: positionAt(from, to) }
  }
}

const firstLine = (text: string) => text.split('\n', 1).join('')

function repeatedKeys(map: YAMLMap): Scalar[] {
  const seen = new Set<unknown>()
  return map.items.flatMap(({ key }) => {
    if (!isScalar(key)) return []
    if (seen.has(key.value)) return [key]
    seen.add(key.value)
    return []
  })
}

function rangeOf(document: Document.Parsed, path: (string | number)[]): [number, number] {
  for (let length = path.length; length > 0; length--) {
    const node = document.getIn(path.slice(0, length), true) as Node | undefined
    if (node?.range) return [node.range[0], node.range[1]]
  }
  return [0, 0]
}
