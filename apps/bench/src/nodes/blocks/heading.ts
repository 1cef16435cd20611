import type { Heading } from '@cec-bulletin/schema'
import { titleAttributes, titleMarkup } from '../../frame/title.ts'
import type { Component } from '../../pieces/component.ts'
import type { BlockSupport } from '../block-support.ts'
import { areInlines, htmlInlines, markdownInlines, textInlines } from '../inlines.ts'

interface Fields extends Pick<Heading, 'depth'> {
  title: string
}

const shown: Component<Fields> = {
  markup: ({ depth, title }, inside) => `<h${depth}${titleMarkup(title, 13)}>${inside}</h${depth}>`,
  element: ({ depth, title }, { h, inside }) => h(`h${depth}`, titleAttributes(title, 13), inside),
}

/** One text alone; a title with marks in it has no class. */
const plainTitle = ([first, ...others]: Heading['children']) =>
  others.length === 0 && first?.type === 'text' ? first.value : ''

export const heading: BlockSupport<Heading> = {
  html: ({ depth, children }) => shown.markup({ depth, title: plainTitle(children) }, htmlInlines(children)),
  markdown: ({ depth, children }) => `${'#'.repeat(depth)} ${markdownInlines(children)}`,
  text: ({ children }) => textInlines(children),
  isRight: ({ depth, children }) => (depth === 4 || depth === 5 || depth === 6) && areInlines(children),
  piece: ({ type, depth, children }) => ({ type, depth, title: plainTitle(children), children }),
  components: { heading: shown },
}
