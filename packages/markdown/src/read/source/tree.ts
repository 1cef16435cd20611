import { type Reading, readRoot } from '../frame/root.ts'
import type { Finding } from '../problems/explain.ts'
import { copyTree } from './copy-tree.ts'

/** Reads a tree that comes from elsewhere. */
export function readTree(tree: unknown, options: Parameters<typeof readRoot>[1]): Reading | Finding {
  const copied = copyTree(tree)
  return copied.ok ? readRoot(copied.root, options) : copied.finding
}
