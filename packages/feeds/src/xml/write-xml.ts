import type { Xml, XmlElement } from './x.ts'

/** A whole document, each element that holds others on lines of its own, so that white space is added to no text. */
export function writeXml(root: XmlElement): string {
  return `<?xml version="1.0" encoding="utf-8"?>\n${write(root)}\n`
}

function write(node: Xml): string {
  if (typeof node === 'string') return escaped(node)
  const { name, attributes, children } = node
  const written = Object.entries(attributes).flatMap(([key, value]) =>
    value === undefined ? [] : [` ${key}="${escaped(value)}"`],
  )
  const start = `<${name}${written.join('')}`
  if (children.length === 0) return `${start}/>`
  const apart = children.some((child) => typeof child !== 'string') ? '\n' : ''
  return `${start}>${apart}${children.map((child) => write(child) + apart).join('')}</${name}>`
}

/** `>` as well, which ends a section of data behind `]]`. RSS's best practices ask for references by number. */
function escaped(value: string): string {
  // Most texts have neither: looking for halves of pairs by themselves takes several times as long.
  const [bad] = (suspect.test(value) && forbidden.exec(value)) || []
  if (bad !== undefined)
    throw new TypeError(`Cannot write ${JSON.stringify(bad)} in XML, which has no such character`)
  return value
    .replaceAll('&', '&#x26;')
    .replaceAll('<', '&#x3C;')
    .replaceAll('>', '&#x3E;')
    .replaceAll('"', '&#x22;')
    .replaceAll('\r', '&#xD;')
}

const suspect = /[\0-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]/

// https://www.w3.org/TR/xml/#charsets
const forbidden = /[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]|\p{Cs}/u
