import type { SourceParagraph } from '../../../source/blocks.ts'
import type { SourceInline } from '../../../source/inlines.ts'
import { saidBy, type Written } from '../../../source/range.ts'
import type { BlockPlace } from '../blocks/read-blocks.ts'
import type { Field } from '../front/front-matter.ts'
import { readPhrasing } from '../inlines/read-phrasing.ts'
import { parseMarkdown } from '../parse/parse-markdown.ts'

/** The statement of the imprint, a paragraph of Markdown in front of the text. */
export function ownStatement(fields: readonly Field[], { markdown, style }: BlockPlace): SourceParagraph[] {
  const field = fields.find(({ path }) => path === 'imprint/statement')
  if (!field) return []
  const { value } = field
  const said = saidBy(value, markdown.text)
  const { root, details } = parseMarkdown(said)
  const [paragraph] = root.children
  if (paragraph?.type !== 'paragraph') return []
  const inside = { ...markdown, text: said, details, cuts: [], asides: [] }
  const inlines = readPhrasing(paragraph.children, { markdown: inside, style }).flatMap((block) =>
    block.type === 'paragraph' ? block.inlines : [],
  )
  const placed =
    value.says === undefined ? shifted(inlines, value.from) : said ? spread(inlines, { value, said }) : []
  return [{ type: 'paragraph', role: 'statement', inlines: placed, look: {}, isExact: true }]
}

function shifted(inlines: readonly SourceInline[], by: number): SourceInline[] {
  const move = <One extends Written>(one: One): One => ({ ...one, from: one.from + by })
  return inlines.map((inline): SourceInline => {
    if (!('children' in inline)) return move(inline)
    const children = shifted(inline.children, by)
    if (inline.type !== 'link') return { ...inline, children }
    return { ...inline, children, url: move(inline.url), ...(inline.title && { title: move(inline.title) }) }
  })
}

/** Where escapes of YAML stand between, the first text has all the characters. */
function spread(
  inlines: readonly SourceInline[],
  { value, said }: { value: Written; said: string },
): SourceInline[] {
  let isFirst = true
  const place = <One extends Written>(one: One): One => {
    const says = saidBy(one, said)
    const range = isFirst ? value : { from: value.from + value.length, length: 0 }
    isFirst = false
    return { ...one, from: range.from, length: range.length, says }
  }
  const all = (some: readonly SourceInline[]): SourceInline[] =>
    some.map((inline): SourceInline => {
      if (inline.type === 'break') return { ...inline, from: value.from, length: 0 }
      if (!('children' in inline)) return place({ ...inline })
      const children = all(inline.children)
      if (inline.type !== 'link') return { ...inline, children }
      return {
        ...inline,
        children,
        url: place(inline.url),
        ...(inline.title && { title: place(inline.title) }),
      }
    })
  return all(inlines)
}
