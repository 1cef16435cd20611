import type { YamlMap, YamlNode } from './yaml-node.ts'

/** What a node says, as texts, lists and objects. */
export function plainValue(node: YamlMap): Record<string, unknown>
export function plainValue(node: YamlNode): unknown
export function plainValue(node: YamlNode): unknown {
  switch (node.kind) {
    case 'text':
      return node.value
    case 'list':
      return node.items.map((item) => plainValue(item))
    case 'map':
      return Object.fromEntries(
        node.pairs.flatMap(({ key, value }) => (key.kind === 'text' ? [[key.value, plainValue(value)]] : [])),
      )
  }
}
