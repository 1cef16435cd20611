import { ProblemsError } from '@cec-bulletin/schema'
import type { Nodes, Root } from 'mdast'
import { problemOf } from '../../../source/problems/problem-of.ts'
import { tooLarge } from '../../../source/problems/sentences.ts'

/**
 * Before anything recursive runs.
 *
 * @throws {ProblemsError} `too-large` where nodes lie too deep in each other.
 */
export function checkTree(root: Root): void {
  let level: Nodes[] = [root]
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > deepest) throw new ProblemsError([problemOf(tooLarge, `${depth} × ${level[0]?.type}`)])
    level = level.flatMap((node): Nodes[] => ('children' in node ? node.children : []))
  }
}

const deepest = 120
