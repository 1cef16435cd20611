/** An element of XML, or text. */
export type Xml = string | XmlElement

export interface XmlElement {
  name: string
  attributes: Readonly<Record<string, string | undefined>>
  children: readonly Xml[]
}

/** An element; as in hyperscript it takes three parameters, because nearly every line of a feed calls it. */
export function x(
  name: string,
  children: readonly Xml[] = [],
  attributes: XmlElement['attributes'] = {},
): XmlElement {
  return { name, attributes, children }
}
