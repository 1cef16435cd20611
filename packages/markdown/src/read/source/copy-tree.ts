import { limits } from '@cec-bulletin/schema'
import type { Root } from 'mdast'
import type { Point, Position } from 'unist'
import { mostCharacters } from '../limits.ts'
import type { Finding } from '../problems/explain.ts'
import { type Check, childrenOf, fieldsOf, isNone, isParent } from './mdast-fields.ts'

export type CopiedTree = { ok: true; root: Root } | { ok: false; finding: Finding }

interface Copier {
  nodes: number
  characters: number
  /** Keys down to the node being copied. */
  path: (string | number)[]
  refusal?: Finding
}

/**
 * A plain copy of a tree that comes from elsewhere, in which every node has the fields that mdast gives its type.
 * Reads every field once, so that nothing can change after it was looked at.
 */
export function copyTree(tree: unknown): CopiedTree {
  const copier: Copier = { nodes: 0, characters: 0, path: [] }
  try {
    const root = copyNode(copier, tree, ['root'])
    // Its fields were checked, one by one.
    return { ok: true, root: root as unknown as Root }
  } catch (error) {
    // What we did not throw ourselves comes from a getter or a proxy, or is the end of the stack.
    if (copier.refusal === undefined && error instanceof RangeError) throw error
    return { ok: false, finding: copier.refusal ?? malformed(copier, tree) }
  }
}

type Fields = Record<string, unknown>

// Recursive all the same: it goes no deeper than `limits.depth`.
function copyNode(copier: Copier, node: unknown, allowed: string[] | undefined): Fields {
  if (++copier.nodes > limits.values) refuse(copier, { code: 'too-large', received: 'root' })
  if (copier.path.length > 2 * limits.depth) refuse(copier, { code: 'too-deep', received: 'children' })
  if (typeof node !== 'object' || node === null) refuse(copier, malformed(copier, node))
  const { type, position } = node as Fields
  if (typeof type !== 'string' || (allowed && !allowed.includes(type)))
    refuse(copier, malformed(copier, type))
  const copy: Fields = { type, position: copyPosition(position) }
  for (const [key, isValid] of Object.entries(fieldsOf(type))) {
    copy[key] = copyField(copier, key, { value: (node as Fields)[key], isValid })
  }
  if (type === 'table') copy.align = copyAlign(copier, (node as Fields).align)
  if (isParent(type)) copy.children = copyChildren(copier, (node as Fields).children, childrenOf(type))
  return copy
}

interface Field {
  value: unknown
  isValid: Check
}

function copyField(copier: Copier, key: string, { value, isValid }: Field): unknown {
  if (!isValid(value)) refuse(copier, malformed(copier, value, key))
  if (typeof value === 'string') copier.characters += value.length
  if (copier.characters > mostCharacters) refuse(copier, { code: 'too-large', received: key })
  return value
}

function copyChildren(copier: Copier, children: unknown, allowed: string[] | undefined): Fields[] {
  if (!Array.isArray(children)) refuse(copier, malformed(copier, children, 'children'))
  const copy: Fields[] = []
  for (let index = 0; index < children.length; index++) {
    copier.path.push('children', index)
    copy.push(copyNode(copier, children[index], allowed))
    copier.path.length -= 2
  }
  return copy
}

function copyAlign(copier: Copier, align: unknown): unknown[] | undefined {
  if (isNone(align)) return undefined
  if (!Array.isArray(align) || align.length > limits.values) refuse(copier, malformed(copier, align, 'align'))
  return Array.from(align, (side) => side ?? null)
}

function copyPosition(position: unknown): Position | undefined {
  if (typeof position !== 'object' || position === null) return undefined
  const { start, end } = position as Partial<Position>
  const copied = copyPoint(start)
  return copied && { start: copied, end: copyPoint(end) ?? copied }
}

function copyPoint(point: unknown): Point | undefined {
  if (typeof point !== 'object' || point === null) return undefined
  const { line, column, offset } = point as Partial<Point>
  if (!isCount(line, 1) || !isCount(column, 1)) return undefined
  return isCount(offset, 0) ? { line, column, offset } : { line, column }
}

const isCount = (value: unknown, least: number): value is number =>
  Number.isSafeInteger(value) && (value as number) >= least

function malformed({ path }: Copier, received: unknown, key?: string): Finding {
  const keys = key === undefined ? path : [...path, key]
  const place = keys.slice(0, 20).map((part) => (typeof part === 'number' ? `[${part}]` : `.${part}`))
  const detail = `tree${place.join('')}${keys.length > 20 ? '…' : ''}`
  return {
    code: 'malformed-tree',
    detail,
    received: typeof received === 'string' ? received : typeof received,
  }
}

function refuse(copier: Copier, finding: Finding): never {
  copier.refusal = finding
  throw finding
}
