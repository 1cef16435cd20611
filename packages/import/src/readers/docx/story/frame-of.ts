import { elementOf, elementsOf, type XmlElement } from '../xml/xml-element.ts'

/** How a paragraph is framed or shaded; `undefined` of one that is not. Paragraphs framed alike that follow one another share a frame. */
export function frameOf(properties: XmlElement | undefined): string | undefined {
  const borders = elementsOf(elementOf(properties, 'w:pBdr')).filter(
    ({ name, attributes }) => sides.has(name) && !/^(?:nil|none)$/.test(attributes.get('w:val') ?? 'nil'),
  )
  const fill = elementOf(properties, 'w:shd')?.attributes.get('w:fill') ?? 'auto'
  const isShaded = !/^(?:auto|ffffff)$/i.test(fill)
  // A line above or below parts, and one on the left is how quotes are set.
  return borders.length >= 3 || isShaded ? `${borders.length} ${fill}` : undefined
}

const sides = new Set(['w:top', 'w:left', 'w:start', 'w:bottom', 'w:right', 'w:end'])
