import type { Structure } from './pdf-page.ts'

/** The structure that pdf.js gives of a page, checked: it is what a file says. `undefined` where it says nothing. */
export function structureOf(tree: unknown): Structure | undefined {
  if (typeof tree !== 'object' || tree === null || !('role' in tree) || !('children' in tree))
    return undefined
  const { role, children } = tree
  const alt = 'alt' in tree && typeof tree.alt === 'string' ? tree.alt.replace(/\s+/g, ' ').trim() : ''
  if (typeof role !== 'string' || !Array.isArray(children)) return undefined
  return {
    role,
    ...(alt !== '' && { alt }),
    children: children.flatMap((child: unknown): (Structure | string)[] => {
      const inside = structureOf(child)
      if (inside) return [inside]
      const name = contentOf(child)
      return name === undefined ? [] : [name]
    }),
  }
}

function contentOf(child: unknown): string | undefined {
  if (typeof child !== 'object' || child === null || !('type' in child) || !('id' in child)) return undefined
  return child.type === 'content' && typeof child.id === 'string' ? child.id : undefined
}
