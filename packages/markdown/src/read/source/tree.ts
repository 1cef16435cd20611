import { type Reading, readRoot } from '../frame/root.ts'
import type { Finding } from '../problems/explain.ts'
import { copyTree } from './copy-tree.ts'

/** Reads a tree that comes from elsewhere. */
export function readTree(tree: unknown, source: string | undefined): Reading | Finding {
  const copied = copyTree(tree)
  return copied.ok ? readRoot(copied.root, source) : copied.finding
}
