import type { Definition, RootContent } from 'mdast'

/** The labels of the definitions in which the dialect keeps what Markdown has no words for. */
const definitionLabels = ['id', 'lang', 'list', 'note'] as const

export type DefinitionLabel = (typeof definitionLabels)[number]

const anyLabel = definitionLabels.join('|')

/** Whether a text within brackets would refer to one of these definitions. */
export const isLabel = new RegExp(`^(?:${anyLabel})$`, 'i')

/** Whether a text holds what marked takes for a reference to one of them, even where the bracket is escaped. */
export const holdsReference = new RegExp(`\\[\\s*(?:${anyLabel})\\s*\\]`, 'i')

/** Whether a node of a tree is the definition of a label. */
export function isDefinitionOf(label: DefinitionLabel, node: RootContent | undefined): node is Definition {
  return node?.type === 'definition' && node.identifier === label
}

/** Where the definition of a language leads that is about the paragraph below, and not about the whole article. */
export const paragraphAnchor = 'p'

/** The language that a definition above a paragraph says it is in. */
export function languageBelow(node: RootContent | undefined): string | undefined {
  return isDefinitionOf('lang', node) && node.url === `#${paragraphAnchor}` ? (node.title ?? '') : undefined
}
