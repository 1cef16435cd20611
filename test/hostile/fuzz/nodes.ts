import { readFileSync } from 'node:fs'
import { join } from 'node:path'

interface Node {
  type: string
  children?: unknown
}

const everything = join('packages', 'fixtures', 'issues', 'everything', 'issue.json')

/** The shortest node of each type that an issue can hold. */
const ofEachType = shortest(nodesIn(JSON.parse(readFileSync(everything, 'utf8'))))

/** Nodes of a tree or an issue that can stand among others, and values that can stand nowhere. */
export const nodes: readonly unknown[] = [
  ...ofEachType,
  { type: 'inlineCode', value: '`' },
  { type: 'code', value: '```\n' },
  { type: 'html', value: '<b>' },
  { type: 'paragraph', children: [] },
  '字',
  '',
  0,
  null,
  [],
  {},
]

/** What can stand around others: a node without what stands in it. */
export const wrappings: readonly object[] = ofEachType.flatMap(({ children, ...fields }) =>
  children === undefined ? [] : [fields],
)

function shortest(all: Node[]): Node[] {
  const found = new Map<string, Node>()
  for (const node of all) {
    const known = found.get(node.type)
    if (!known || lengthOf(node) < lengthOf(known)) found.set(node.type, node)
  }
  return [...found.values()]
}

function lengthOf(node: Node): number {
  return JSON.stringify(node).length
}

function nodesIn(value: unknown): Node[] {
  if (typeof value !== 'object' || value === null) return []
  const own = 'type' in value ? [value as Node] : []
  return [...own, ...Object.values(value).flatMap(nodesIn)]
}
