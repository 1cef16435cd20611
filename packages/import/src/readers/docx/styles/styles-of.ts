import { elementOf, elementsOf, settingOf, type XmlElement } from '../xml/xml-element.ts'
import { type RunLook, runLookOf } from './run-look.ts'

/** A style with all that it has of those it is based on. */
export interface Style {
  /** In lower letters: WPS calls the style of the first heading "2", and its name is `heading 1` all the same. */
  name: string
  run: RunLook
  align?: string
  /** In points. */
  indent?: number
  /** From 0. */
  outline?: number
  numbering?: { list?: string; depth?: string }
}

export type Styles = (id: string | undefined) => Style

/** The styles of a document by their ids; what has none has the document's default. */
export function stylesOf(root: XmlElement | undefined): Styles {
  const defaults = runLookOf(elementOf(elementOf(elementOf(root, 'w:docDefaults'), 'w:rPrDefault'), 'w:rPr'))
  const elements = elementsOf(root, 'w:style')
  const byId = new Map(elements.map((style) => [style.attributes.get('w:styleId'), style]))
  const standard = elements.find(
    ({ attributes }) =>
      attributes.get('w:type') === 'paragraph' && /^(?:1|true|on)$/.test(attributes.get('w:default') ?? ''),
  )
  const known = new Map<string, Style>()
  return (id) => {
    const key = id ?? standard?.attributes.get('w:styleId') ?? ''
    const made = known.get(key) ?? resolve(byId.get(key), [])
    known.set(key, made)
    return made
  }

  function resolve(element: XmlElement | undefined, above: readonly XmlElement[]): Style {
    if (!element || above.length > deepest || above.includes(element)) return { name: '', run: defaults }
    const base = settingOf(element, 'w:basedOn')
    const inherited = resolve(base === undefined ? undefined : byId.get(base), [...above, element])
    const paragraph = elementOf(element, 'w:pPr')
    const align = settingOf(paragraph, 'w:jc')
    const indent = indentOf(paragraph)
    const outline = settingOf(paragraph, 'w:outlineLvl')
    const numbering = elementOf(paragraph, 'w:numPr')
    const list = settingOf(numbering, 'w:numId')
    const depth = settingOf(numbering, 'w:ilvl')
    return {
      ...inherited,
      name: (settingOf(element, 'w:name') ?? '').toLowerCase(),
      run: { ...inherited.run, ...runLookOf(elementOf(element, 'w:rPr')) },
      ...(align !== undefined && { align }),
      ...(indent !== undefined && { indent }),
      ...(outline !== undefined && { outline: Number(outline) }),
      ...(numbering && {
        numbering: { ...(list !== undefined && { list }), ...(depth !== undefined && { depth }) },
      }),
    }
  }
}

/** How far a paragraph stands in, in points; Word counts twentieths of one. */
export function indentOf(properties: XmlElement | undefined): number | undefined {
  const { attributes } = elementOf(properties, 'w:ind') ?? {}
  const written = attributes?.get('w:left') ?? attributes?.get('w:start')
  const points = written === undefined ? Number.NaN : Number(written) / 20
  return Number.isFinite(points) ? points : undefined
}

/** Styles that are based on one another. */
const deepest = 50
