import { XMLParser, XMLValidator } from 'fast-xml-parser'

export interface ReadElement {
  name: string
  attributes: Record<string, string>
  children: ReadElement[]
  text: string
}

const parser = new XMLParser({
  preserveOrder: true,
  ignoreAttributes: false,
  attributeNamePrefix: '',
  parseTagValue: false,
  trimValues: false,
  htmlEntities: true,
})

/** The root of a document; throws where it is not well-formed. */
export function readXml(xml: string): ReadElement {
  const valid = XMLValidator.validate(xml)
  if (valid !== true) throw new Error(valid.err.msg)
  const [root] = (parser.parse(xml) as Node[]).map(toElement).filter(({ name }) => !/^[?#]/.test(name))
  if (root === undefined) throw new Error('No element')
  return root
}

type Node = Record<string, unknown>

function toElement(node: Node): ReadElement {
  const name = Object.keys(node).find((key) => key !== ':@') ?? ''
  const inside = node[name]
  const nodes: Node[] = Array.isArray(inside) ? inside : []
  return {
    name,
    attributes: (node[':@'] ?? {}) as Record<string, string>,
    children: nodes.filter((child) => !('#text' in child)).map(toElement),
    text: nodes.map((child) => child['#text'] ?? '').join(''),
  }
}
