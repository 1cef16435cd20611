import type { Look } from '../../../source/blocks.ts'
import { attributeOf, type HtmlElement } from '../tree/nodes.ts'

/** How text looks where an element stands, as its tag and its `style` say; what CSS elsewhere says is not known. */
export interface Style extends Pick<Look, 'size' | 'align' | 'color' | 'font'> {
  bold: boolean
  italic: boolean
  struck: boolean
  hidden: boolean
}

export const plainStyle: Style = { bold: false, italic: false, struck: false, hidden: false }

/** The style within an element that stands where `around` holds. */
export function styleOf(element: HtmlElement, around: Style): Style {
  const { tagName, attrs } = element
  // Most elements of a page, each of which is asked about several times, change nothing.
  if (attrs.length === 0 && !styledTags.has(tagName)) return around
  const rules = declarations(element)
  const weight = rules.get('font-weight')
  const size = sizeOf(rules.get('font-size'), around.size) ?? fontSize(element)
  const align =
    rules.get('text-align') ?? attributeOf(element, 'align') ?? (tagName === 'center' ? 'center' : undefined)
  const color = rules.get('color') ?? attributeOf(element, 'color')
  const [font = ''] = (rules.get('font-family') ?? attributeOf(element, 'face') ?? '').split(',')
  const side =
    align === 'center' || align === 'right' || align === 'left' || align === 'justify' ? align : undefined
  const slant = rules.get('font-style')
  return {
    ...around,
    bold:
      weight === undefined ? around.bold || boldTags.has(tagName) : /^(?:bold|bolder|[6-9]00)$/.test(weight),
    italic:
      slant === undefined ? around.italic || italicTags.has(tagName) : /^(?:italic|oblique)/.test(slant),
    struck:
      around.struck || struckTags.has(tagName) || /line-through/.test(rules.get('text-decoration') ?? ''),
    hidden: around.hidden || isHidden(element, rules),
    ...(size !== undefined && { size }),
    ...(side !== undefined && { align: side }),
    ...(color !== undefined && { color }),
    ...(font !== '' && { font: font.replace(/["']/g, '').trim() }),
  }
}

const boldTags = new Set(['b', 'strong', 'th'])
const italicTags = new Set(['i', 'em'])
const struckTags = new Set(['del', 's', 'strike'])
const styledTags = new Set(['center', ...boldTags, ...italicTags, ...struckTags])

/** WeChat makes the whole article invisible until its program has run; what holds it is read all the same. */
function isHidden(element: HtmlElement, rules: ReadonlyMap<string, string>): boolean {
  if (attributeOf(element, 'id') === 'js_content') return false
  const isGone = attributeOf(element, 'hidden') !== undefined || rules.get('display') === 'none'
  return isGone || rules.get('visibility') === 'hidden'
}

/** What the `style` of an element says. */
export function declarations(element: HtmlElement): ReadonlyMap<string, string> {
  const style = attributeOf(element, 'style')
  if (style === undefined) return none
  return new Map(
    style.split(';').map((declaration) => {
      const colon = declaration.indexOf(':')
      const value = declaration.slice(colon + 1).replace(/!important/i, '')
      return [declaration.slice(0, colon).trim().toLowerCase(), value.trim().toLowerCase()]
    }),
  )
}

const none: ReadonlyMap<string, string> = new Map()

/** https://html.spec.whatwg.org/multipage/rendering.html#rules-for-parsing-a-legacy-font-size */
function fontSize(element: HtmlElement): number | undefined {
  const [, sign = '', digit] = /^\s*([+-]?)(\d)/.exec(attributeOf(element, 'size') ?? '') ?? []
  if (element.tagName !== 'font' || digit === undefined) return undefined
  const size = sign === '' ? Number(digit) : 3 + Number(`${sign}${digit}`)
  return legacySizes[Math.min(Math.max(size, 1), 7) - 1]
}

const legacySizes = [7.5, 9.75, 12, 13.5, 18, 24, 36]

/** In points; a page is 12 points where it says nothing. https://www.w3.org/TR/css-values-3/#absolute-lengths */
function sizeOf(written: string | undefined, around = 12): number | undefined {
  const [, number, unit = ''] = /^([\d.]+)(px|pt|em|rem|%)$/.exec(written ?? '') ?? []
  if (number === undefined) return undefined
  const factor = { px: 0.75, pt: 1, em: around, rem: 12, '%': around / 100 }[unit] ?? 1
  return Math.round(Number(number) * factor * 10) / 10
}
