import type { YamlPart } from './read-yaml.ts'
import type { YamlNode } from './yaml-node.ts'

/** Where the value at a path stands in the whole, or the nearest thing around it that is there. */
export function rangeIn(parts: YamlPart[], path: (string | number)[], withKey: boolean): [number, number] {
  const [first] = path
  const part = parts.find(({ root, isYaml }) => isYaml && pairAt(root, first))
  if (!part) return [0, 0]
  const { start } = part
  let range: [number, number] = [start, start]
  let node = part.root
  for (const [index, step] of path.entries()) {
    const { key, value } = pairAt(node, step) ?? {}
    if (!value) break
    const isAsked = withKey && index === path.length - 1
    range = [start + ((isAsked && key) || value).range[0], start + value.range[1]]
    node = value
  }
  return range
}

/** The value at one step of a path, with its key in an object. */
function pairAt(
  node: YamlNode | undefined,
  step: string | number | undefined,
): { key?: YamlNode; value: YamlNode | undefined } | undefined {
  if (node?.kind === 'list') return typeof step === 'number' ? { value: node.items[step] } : undefined
  if (node?.kind !== 'map') return undefined
  return node.pairs.find(({ key }) => key.kind === 'text' && key.value === step)
}
