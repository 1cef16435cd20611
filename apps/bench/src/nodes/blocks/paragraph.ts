import type { Paragraph } from '@cec-bulletin/schema'
import type { BlockCode } from '../block-code.ts'
import { areInlines, htmlInlines, markdownInlines, textInlines } from '../inlines.ts'

export const paragraph: BlockCode<Paragraph> = {
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
