import type { Paragraph } from '@cec-bulletin/schema'
import type { BlockSupport } from '../block-support.ts'
import { areInlines, htmlInlines, markdownInlines, textInlines } from '../inlines.ts'

export const paragraph: BlockSupport<Paragraph> = {
  html: ({ children }) => `<p>${htmlInlines(children)}</p>`,
  markdown: ({ children }) => markdownInlines(children),
  text: ({ children }) => textInlines(children),
  isRight: ({ children }) => areInlines(children),
  components: {
    paragraph: {
      markup: (_, inside) => `<p>${inside}</p>`,
      element: (_, { h, inside }) => h('p', {}, inside),
    },
  },
}
