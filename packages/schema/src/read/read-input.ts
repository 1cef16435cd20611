import { limits } from '../limits.ts'
import type { Finding } from '../problem/finding.ts'
import { findExcess, type Size } from './find-excess.ts'

export type Reading = { ok: true; value: unknown; size: Size } | { ok: false; finding: Finding }

interface Reader extends Size {
  /** Keys down to the value being read, and behind them what is left of deeper ones read before. */
  path: (string | number)[]
  refusal?: Finding
}

/**
 * A plain copy of raw input for everything else to work on, unless it is too deep or too large. Reads every field
 * once, so that nothing can change after it was looked at; a value that holds itself is found to be too deep.
 */
export function readInput(input: unknown): Reading {
  const reader: Reader = { values: 0, characters: 0, path: [] }
  try {
    const value = read(reader, input, 0)
    refuseExcess(reader)
    const { values, characters } = reader
    return { ok: true, value, size: { values, characters } }
  } catch (error) {
    if (isOutOfStack(error)) throw error
    // What neither we nor the engine threw comes from a getter or a proxy.
    return { ok: false, finding: reader.refusal ?? { code: 'unreadable', path: [] } }
  }
}

// Recursive all the same: it goes no deeper than `limits.depth`.
function read(reader: Reader, value: unknown, depth: number): unknown {
  reader.values++
  refuseExcess(reader)
  if (typeof value === 'string') reader.characters += value.length
  if (typeof value !== 'object' || value === null) return value
  if (depth > limits.depth) {
    refuse(reader, { code: 'too-deep', path: pathTo(reader, depth), expected: [String(limits.depth)] })
  }
  if (Array.isArray(value)) return readList(reader, value, depth)
  // YAML's; a stranger's object that only inherits from `Date` throws here.
  if (value instanceof Date) return new Date(Date.prototype.getTime.call(value))
  if (ArrayBuffer.isView(value)) refuse(reader, { code: 'unreadable', path: pathTo(reader, depth) })
  return readFields(reader, value, depth)
}

function readList(reader: Reader, list: unknown[], depth: number): unknown[] {
  const copy: unknown[] = []
  for (let index = 0; index < list.length; index++) {
    reader.path[depth] = index
    copy.push(read(reader, list[index], depth + 1))
  }
  return copy
}

function readFields(reader: Reader, fields: object, depth: number): object {
  const copy: Record<string, unknown> = {}
  for (const key of Object.keys(fields)) {
    const field = (fields as typeof copy)[key]
    // Without a value it counts as little as in JSON.
    if (field !== undefined) reader.characters += key.length
    reader.path[depth] = key
    const value = field === undefined ? undefined : read(reader, field, depth + 1)
    // Assigned, `__proto__` would become the copy's prototype instead of a field of it.
    if (key === '__proto__') Object.defineProperty(copy, key, { value, enumerable: true })
    else copy[key] = value
  }
  return copy
}

function refuseExcess(reader: Reader): void {
  const excess = findExcess(reader)
  if (excess) refuse(reader, excess)
}

function refuse(reader: Reader, finding: Finding): never {
  reader.refusal = finding
  throw finding
}

// A report must stay small: the path ends where it is long enough to find the place, or where no key of an issue is.
function pathTo(reader: Reader, depth: number): Reader['path'] {
  const path = reader.path.slice(0, Math.min(depth, 12))
  const long = path.findIndex((key) => typeof key === 'string' && key.length > 40)
  return long === -1 ? path : path.slice(0, long)
}

// A getter may throw errors of the same class; only the message tells. `too much recursion` is SpiderMonkey's.
const isOutOfStack = (error: unknown) =>
  error instanceof Error && (error.message.includes('call stack') || error.message === 'too much recursion')
