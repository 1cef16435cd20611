import type { PdfItem, Structure } from './pdf-page.ts'

/** How many figures of a structure hold something that is no text. */
export function countFigures(tree: Structure, items: readonly PdfItem[]): number {
  const written = new Set(items.filter(({ text }) => text.trim() !== '').map(({ tag }) => tag))
  const isEmpty = (child: Structure | string): boolean =>
    typeof child === 'string' ? !written.has(child) : child.children.every(isEmpty)
  const count = (node: Structure | string): number => {
    if (typeof node === 'string') return 0
    if (node.role === 'Figure' && node.children.length > 0 && isEmpty(node)) return 1
    return node.children.reduce((sum, child) => sum + count(child), 0)
  }
  return count(tree)
}
