import type { Block } from '@cec-bulletin/schema/model'

/** The text a paragraph begins with; nothing where it begins with a mark or a link, or where it is none. */
export function firstText(node: Block | undefined): string {
  const first = node?.type === 'paragraph' ? node.children[0] : undefined
  return first?.type === 'text' ? first.value : ''
}
