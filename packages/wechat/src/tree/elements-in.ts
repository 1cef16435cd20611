import type { Element } from 'hast'

/** The elements right within a node, without the line feeds between them. */
export function elementsIn({ children }: { children: readonly { type: string }[] }): Element[] {
  return children.filter((node): node is Element => node.type === 'element')
}
