import type { Element } from 'hast'

export function elementsIn({ children }: { children: readonly { type: string }[] }): Element[] {
  return children.filter((node): node is Element => node.type === 'element')
}
