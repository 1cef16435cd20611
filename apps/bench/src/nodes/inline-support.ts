import type { Fields } from '../floor/values.ts'
import type { Component } from '../pieces/component.ts'

/** All that the benchmark knows of one type of inline. Text has no component, as every peer writes text by itself. */
export interface InlineSupport<Node> {
  /** The floors. */
  html(node: Node): string
  markdown(node: Node): string
  text(node: Node): string
  /** Whether the fields of a value of this type are right. */
  isRight(value: Fields): boolean
  /** The elements that a peer is to write for it. */
  component: Component<never> | undefined
}
