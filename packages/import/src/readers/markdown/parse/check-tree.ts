import type { Nodes, Root } from 'mdast'
import { refusal } from '../../../source/problems/refusal.ts'
import { tooLarge } from '../../../source/problems/sentences.ts'

/**
 * Before anything recursive runs.
 *
 * @throws {ProblemsError} `too-large` where nodes lie too deep in each other.
 */
export function checkTree(root: Root): void {
  let level: Nodes[] = [root]
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > deepest) throw refusal(tooLarge, `${depth} × ${level[0]?.type}`)
    level = level.flatMap((node): Nodes[] => ('children' in node ? node.children : []))
  }
}

const deepest = 120
