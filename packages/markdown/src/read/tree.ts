import { copyTree } from './copy-tree.ts'
import type { Finding } from './explain.ts'
import { type Reading, readRoot } from './root.ts'

/** Reads a tree that comes from elsewhere. */
export function readTree(tree: unknown, source: string | undefined): Reading | Finding {
  const copied = copyTree(tree)
  return copied.ok ? readRoot(copied.root, source) : copied.finding
}
