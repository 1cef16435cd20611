import type { Heading } from '@cec-bulletin/schema'
import type { Component } from '../../pieces/component.ts'
import type { BlockSupport } from '../block-support.ts'
import { areInlines, htmlInlines, markdownInlines, textInlines } from '../inlines.ts'

const shown: Component<Heading> = {
  markup: ({ depth }, inside) => `<h${depth}>${inside}</h${depth}>`,
  element: ({ depth }, { h, inside }) => h(`h${depth}`, {}, inside),
}

export const heading: BlockSupport<Heading> = {
  html: (node) => shown.markup(node, htmlInlines(node.children)),
  markdown: ({ depth, children }) => `${'#'.repeat(depth)} ${markdownInlines(children)}`,
  text: ({ children }) => textInlines(children),
  isRight: ({ depth, children }) => (depth === 4 || depth === 5 || depth === 6) && areInlines(children),
  components: { heading: shown },
}
