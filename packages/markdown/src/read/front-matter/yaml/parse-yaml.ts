import { parseEvents, YAMLException } from 'js-yaml'
import { buildTree } from './build-tree.ts'
import type { YamlNode } from './yaml-node.ts'

/** How many lists and objects may stand within each other. */
const deepest = 50

type Parsed = { root: YamlNode | undefined } | { error: { reason: string; at: number } }

/** YAML as a tree, or the first thing wrong with it, in the words of the parser. */
export function parseYaml(yaml: string): Parsed {
  try {
    const { root, isOnlyOne } = buildTree(parseEvents(yaml, { maxDepth: deepest }), yaml)
    if (isOnlyOne) return { root }
    const end = root?.range[1] ?? 0
    return { error: { reason: 'another document', at: end + yaml.slice(end).search(/\S|$/) } }
  } catch (error) {
    if (!(error instanceof YAMLException)) throw error
    return { error: { reason: error.reason, at: error.mark?.position ?? 0 } }
  }
}
