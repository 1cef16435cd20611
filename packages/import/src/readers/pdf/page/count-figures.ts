import type { Placement } from '../pictures/drawn/placement.ts'
import type { PdfItem, Structure } from './pdf-page.ts'

interface OnPage {
  items: readonly PdfItem[]
  placements: readonly Placement[]
}

/** How many figures of a structure hold something that is no text, and no image of the file. */
export function countFigures(tree: Structure, { items, placements }: OnPage): number {
  const written = items.filter(({ text }) => text.trim() !== '')
  const known = new Set([...written, ...placements].map(({ tag }) => tag))
  const isEmpty = (child: Structure | string): boolean =>
    typeof child === 'string' ? !known.has(child) : child.children.every(isEmpty)
  const count = (node: Structure | string): number => {
    if (typeof node === 'string') return 0
    if (node.role === 'Figure' && node.children.length > 0 && isEmpty(node)) return 1
    return node.children.reduce((sum, child) => sum + count(child), 0)
  }
  return count(tree)
}
