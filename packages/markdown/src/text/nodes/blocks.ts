import { type Block, byType, type Paragraph } from '@cec-bulletin/schema/model'
import { inLanguage, type TextPlace } from '../place.ts'
import { textBlockquote } from './blocks/blockquote.ts'
import { textImage } from './blocks/image.ts'
import { textList } from './blocks/list.ts'
import { textTable } from './blocks/table.ts'
import { textInlines } from './inlines.ts'

const textBlock = byType<Block, TextPlace, string>(
  {
    paragraph: textParagraph,
    heading: ({ children }, place) => textInlines(children, place),
    list: textList,
    blockquote: textBlockquote,
    table: textTable,
    image: textImage,
    code: ({ value }, { indent }) => value.replaceAll('\n', `\n${indent}`),
    thematicBreak: () => '* * *',
  },
  ({ issue }) => issue,
)

/** Blocks one after the other, a blank line between them. */
export function textBlocks(nodes: Block[], place: TextPlace): string {
  const between = place.indent === '' ? '\n\n' : `\n${place.indent.trimEnd()}\n${place.indent}`
  let out = ''
  for (const node of nodes) {
    if (out !== '') out += between
    // Most are paragraphs: they need no look at the table.
    out += node.type === 'paragraph' ? textParagraph(node, place) : textBlock(node, place)
  }
  return out
}

function textParagraph({ lang, children }: Paragraph, place: TextPlace): string {
  return textInlines(children, inLanguage(place, lang))
}
