export interface XmlElement {
  /** With the prefix that the file gives it, `w:p`. */
  name: string
  attributes: ReadonlyMap<string, string>
  children: readonly (XmlElement | string)[]
}

/** The elements directly within, all or those of one name. */
export function elementsOf(element: XmlElement | undefined, name?: string): XmlElement[] {
  if (!element) return []
  return element.children.filter(
    (child): child is XmlElement => typeof child !== 'string' && (name === undefined || child.name === name),
  )
}

export const elementOf = (element: XmlElement | undefined, name: string): XmlElement | undefined =>
  elementsOf(element, name)[0]

/** The attribute `w:val` of the element of that name directly within. */
export const settingOf = (element: XmlElement | undefined, name: string): string | undefined =>
  elementOf(element, name)?.attributes.get('w:val')

/** All elements of that name within, however deep, in their order. */
export function descendantsOf(element: XmlElement, name: string): XmlElement[] {
  return elementsOf(element).flatMap((child) => [
    ...(child.name === name ? [child] : []),
    ...descendantsOf(child, name),
  ])
}

/** All characters within. */
export const textIn = (element: XmlElement): string =>
  element.children.map((child) => (typeof child === 'string' ? child : textIn(child))).join('')
