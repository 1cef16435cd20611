import { mostCounted } from '../limits.ts'
import type { Block } from '../nodes/blocks.ts'
import type { Finding, ProblemCode } from '../problem/finding.ts'

type Key = string | number

/** Where a walk over an issue is, and what it has found so far. */
export interface Walk {
  findings: Finding[]
  /** The references to notes passed so far and not taken yet. */
  references: { identifier: string; path: Key[] }[]
  path: Key[]
  /** How many lists, quotes and notes are around. */
  depth: number
  /** That of the sub-heading passed last in this body, or of what stands above the first. */
  headingDepth: number
  /** Whether a link to a place within the issue was passed. */
  leadsWithin: boolean
  /** Checks a block that stands within another. */
  checkBlock: (block: Block, walk: Walk) => void
}

export function createWalk(checkBlock: Walk['checkBlock']): Walk {
  return { findings: [], references: [], path: [], depth: 0, headingDepth: 3, leadsWithin: false, checkBlock }
}

/** Goes one key down for as long as `visit` runs. */
export function within(walk: Walk, key: Key, visit: () => void): void {
  walk.path.push(key)
  visit()
  walk.path.pop()
}

/** Goes to each entry of the list behind `key` in turn. */
export function each<T>(walk: Walk, key: Key, entries: T[], visit: (entry: T, index: number) => void): void {
  walk.path.push(key, 0)
  for (const [index, entry] of entries.entries()) {
    walk.path[walk.path.length - 1] = index
    visit(entry, index)
  }
  walk.path.pop()
  walk.path.pop()
}

interface Details extends Pick<Finding, 'value' | 'expected'> {
  /** Where, when not where the walk is. */
  from?: Key[]
  /** Keys further down. */
  at?: Key[]
}

/** Reports a finding; those that nobody counts are dropped. */
export function report(walk: Walk, code: ProblemCode, details: Details = {}): void {
  if (walk.findings.length >= mostCounted) return
  const { from = walk.path, at = [], ...rest } = details
  walk.findings.push({ code, path: [...from, ...at], ...rest })
}
