import type { Element, Nodes, Root } from 'hast'
import { encoded } from '../addresses/relative.ts'
import type { SitePicture } from '../site-issue.ts'
import { properties } from './metadata.ts'

interface Pictures {
  /** By the addresses that the page has for them. */
  shown: ReadonlyMap<string, SitePicture>
  /** The address of the site. */
  root: string
}

/**
 * Gives pictures of ours their size, so that nothing moves when they have come, and names the first for those who link
 * to the page, where no picture of the web is named already.
 */
export function finishPictures(tree: Root, { shown, root }: Pictures): void {
  if (shown.size === 0) return
  const heads: Element[] = []
  let isNamed = false
  let first: SitePicture | undefined
  const visit = (node: Nodes): void => {
    if (node.type === 'element') {
      if (node.tagName === 'head') heads.push(node)
      if (node.properties.property === 'og:image') isNamed = true
      const picture = node.tagName === 'img' ? shown.get(`${node.properties.src}`) : undefined
      if (picture !== undefined) {
        Object.assign(node.properties, sizeOf(picture))
        first ??= picture
      }
    }
    if ('children' in node) node.children.forEach(visit)
  }
  visit(tree)
  if (first !== undefined && !isNamed) heads[0]?.children.push(...lead(first, root))
}

function sizeOf({ width, height }: SitePicture): { width: number; height: number } {
  return { width, height }
}

function lead({ path, width, height }: SitePicture, root: string): Element[] {
  return properties({
    'og:image': root + encoded(path),
    'og:image:width': `${width}`,
    'og:image:height': `${height}`,
  })
}
