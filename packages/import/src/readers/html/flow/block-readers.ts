import type { SourceBlock } from '../../../source/blocks.ts'
import { attributeOf, classesOf, elementsIn, type HtmlElement, placeOf, textIn } from '../tree/nodes.ts'
import { boxed } from './box.ts'
import { code } from './code.ts'
import { dotted } from './dotted.ts'
import { putAt } from './page.ts'
import { type FlowPlace, readFlow } from './read-flow.ts'
import { readTable } from './read-table.ts'

type BlockReader = (element: HtmlElement, place: FlowPlace) => SourceBlock[]

const inside: BlockReader = (element, place) => readFlow(element.childNodes, place)

/** Blocks of their own; every element that is not here stands in a line. */
export const blockReaders: ReadonlyMap<string, BlockReader> = new Map<string, BlockReader>([
  ...[
    'address',
    'article',
    'aside',
    'body',
    'center',
    'dd',
    'details',
    'div',
    'dl',
    'dt',
    'fieldset',
    'footer',
  ].map(flow),
  ...['form', 'header', 'hgroup', 'html', 'main', 'nav', 'p', 'section', 'summary', 'li'].map(flow),
  // Of a table that places the whole page, and of which only a part holds the text.
  ...['tbody', 'thead', 'tfoot', 'tr', 'td', 'th'].map(flow),
  ...[1, 2, 3, 4, 5, 6].map((level): [string, BlockReader] => [
    `h${level}`,
    (element, place) => heading(element, { ...place, level }),
  ]),
  ['ul', list],
  ['ol', list],
  ['blockquote', quote],
  ['figure', inside],
  ['figcaption', (element, place) => inside(element, place).map(asCaption)],
  ['caption', (element, place) => inside(element, place).map(asCaption)],
  ['img', image],
  ['hr', () => [{ type: 'rule' }]],
  ['pre', code],
  ['table', (element, place) => boxed(element, readTable(element, place))],
])

function flow(tagName: string): [string, BlockReader] {
  return [
    tagName,
    (element, place) => {
      const blocks = captioned(element, inside(element, place))
      return isCalledCaption(element, blocks)
        ? blocks.map(asCaption)
        : boxed(element, dotted(element, blocks))
    },
  ]
}

/** What builders of sites call the line below a picture. */
const isCalledCaption = (element: HtmlElement, blocks: readonly SourceBlock[]) =>
  blocks.length <= 2 &&
  blocks.every((block) => block.type === 'paragraph' && block.role === undefined) &&
  classesOf(element).some((name) => captionNames.test(name))

const captionNames =
  /^(?:wp-caption-text|(?:(?:image|img|photo|pic|picture|media|figure)[-_]{0,2})?(?:caption|credit)(?:-text)?|field--name-field-(?:image-)?(?:caption|credit))$/i

/** What cites at the end of a quote says whose it is. */
function quote(element: HtmlElement, place: FlowPlace): SourceBlock[] {
  const last = elementsIn(element).at(-1)
  const cited = last && /^(?:cite|footer)$/.test(last.tagName) ? last : undefined
  const blocks = readFlow(
    element.childNodes.filter((node) => node !== cited),
    { ...place, page: { ...place.page, isQuote: true } },
  )
  const attribution = cited ? readFlow([cited], place).map(asAttribution) : []
  return blocks.length > 0 ? [{ type: 'quote', blocks: [...blocks, ...attribution] }] : attribution
}

const asAttribution = (block: SourceBlock): SourceBlock =>
  block.type === 'paragraph' ? { ...block, role: 'attribution' } : block

/** What is emphasized as a whole is so because it is a caption. */
function asCaption(block: SourceBlock): SourceBlock {
  if (block.type !== 'paragraph') return block
  const [first, ...others] = block.inlines
  const isMarked = others.length === 0 && (first?.type === 'emphasis' || first?.type === 'strong')
  return { ...block, role: 'caption', ...(isMarked && { inlines: first.children }) }
}

/** A short line that stands below a picture in the same paragraph. */
function captioned(element: HtmlElement, blocks: SourceBlock[]): SourceBlock[] {
  const [picture, line, ...others] = blocks
  if (element.tagName !== 'p' || picture?.type !== 'image' || !line || others.length > 0) return blocks
  return /^[^。]{1,60}$/su.test(textIn(element).trim()) ? [picture, asCaption(line)] : blocks
}

/** A heading is bold by itself: what is bold in it is no emphasis. */
function heading(element: HtmlElement, { level, page, style }: FlowPlace & { level: number }): SourceBlock[] {
  return inside(element, { page, style: { ...style, bold: true } }).map((block) => {
    if (block.type !== 'paragraph') return block
    return { ...block, role: 'heading', level }
  })
}

function list(element: HtmlElement, place: FlowPlace): SourceBlock[] {
  const ordered = element.tagName === 'ol'
  const start = Number(attributeOf(element, 'start') ?? 1)
  const items = elementsIn(element)
    .map((item) => readFlow([item], place))
    .filter((item) => item.length > 0)
  if (items.length === 0) return []
  return [{ type: 'list', ordered, ...(ordered && start !== 1 && start >= 0 && { start }), items }]
}

/** WeChat and others load pictures when they come into view, and keep their addresses elsewhere until then. */
function image(element: HtmlElement, { page }: FlowPlace): SourceBlock[] {
  const names = ['data-src', 'data-original', 'data-lazy-src', 'src']
  const name = names.find((one) => attributeOf(element, one)?.trim()) ?? ''
  const url = attributeOf(element, name)?.trim()
  if (url === undefined || isPixel(element)) return []
  const said = attributeOf(element, 'alt')?.trim()
  const alt = said && !noWords.test(said) ? said : undefined
  return [
    {
      type: 'image',
      url: putAt(url, { page, at: placeOf(element, name) }),
      ...(alt && { alt: putAt(alt, { page, at: placeOf(element, 'alt') }) }),
    },
  ]
}

/** What programs write where nobody said what a picture shows: `图片`, the name of its file. */
const noWords =
  /^(?:图[片像]|image|img|picture|photo|(?:微信|QQ)?(?:图片|截图)[\d_]+|[\w() .-]+\.(?:jpe?g|png|gif|webp|bmp))$/i

/** A picture of one pixel counts readers, one of a person or a site is beside a name; one as small as a character is a bullet, one as flat as a line parts the text. */
const isPixel = (element: HtmlElement) =>
  classesOf(element).some((name) =>
    /(?:^|[-_])(?:avatar|(?:fav)?icon|profile-(?:image|pic))(?:[-_]|$)/i.test(name),
  ) ||
  Number(attributeOf(element, 'data-ratio') ?? 1) < 0.1 ||
  ['width', 'height'].every((name) => /^1?\d(?:px)?$/.test(attributeOf(element, name) ?? ''))
