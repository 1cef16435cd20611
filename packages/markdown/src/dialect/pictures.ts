import type { Image, ImageReference, Link, LinkReference, PhrasingContent } from 'mdast'

/** A picture as it stands in a paragraph, and the link around it, if there is one. */
export interface Picture {
  image: Image | ImageReference
  link?: Link | LinkReference
}

/** The picture that a node is, by itself or as all that its link holds. */
export function pictureIn(node: PhrasingContent | undefined): Picture | undefined {
  if (node?.type === 'image' || node?.type === 'imageReference') return { image: node }
  if (node?.type !== 'link' && node?.type !== 'linkReference') return undefined
  const [image, behind] = node.children
  const isImage = image?.type === 'image' || image?.type === 'imageReference'
  return isImage && behind === undefined ? { image, link: node } : undefined
}
