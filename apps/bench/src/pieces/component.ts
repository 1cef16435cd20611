/** How one type of piece is written, with the very elements and attributes of `toHtml`. */
export interface Component<Fields = unknown> {
  /** As text, for Contentful and Portable Text, whose own components are functions like this one. */
  markup(fields: Fields, inside: string): string
  /** As a tree, for React and Markdoc. */
  element<Element>(fields: Fields, tree: Tree<Element>): Element
}

export interface Tree<Element> {
  h: CreateElement<Element>
  inside: Child<Element>[]
}

/** Attributes are named as in HTML. */
export type CreateElement<Element> = (
  tag: string,
  attributes: Record<string, string | number>,
  children: Child<Element>[],
) => Element

export type Child<Element> = Element | string
