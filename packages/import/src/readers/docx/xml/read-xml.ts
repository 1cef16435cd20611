import { refusal } from '../../../source/problems/refusal.ts'
import { damaged, tooLarge, xmlDoctype } from '../../../source/problems/sentences.ts'
import type { XmlElement } from './xml-element.ts'

/**
 * A tree of a file of Word. It takes what Word and its like write, and no more: a declaration of a document type is
 * refused, as entities of its own can make a file expand without end.
 *
 * @param part Its name, for problems.
 * @throws {ProblemsError} `xml-doctype`, `damaged` or `too-large`.
 */
export function readXml(text: string, part: string): XmlElement {
  const root: Open = { name: '', attributes: none, children: [] }
  const stack: Open[] = [root]
  let count = 0
  let done = 0
  for (const token of text.matchAll(tokens)) {
    done = token.index + token[0].length
    const { closing, opening, attributes = '', empty, data, section, type } = token.groups ?? {}
    const around = stack.at(-1) ?? root
    if (type !== undefined) throw refusal(xmlDoctype, part)
    if (data !== undefined) around.children.push(decode(data, part))
    else if (section !== undefined) around.children.push(section)
    else if (closing !== undefined) {
      if (stack.length < 2 || around.name !== closing) throw faulty(part, token.index)
      stack.pop()
    } else if (opening !== undefined) {
      count++
      if (count > mostElements || stack.length > deepest) throw overlong(part)
      const element: Open = { name: opening, attributes: readAttributes(attributes, part), children: [] }
      around.children.push(element)
      if (empty === '') stack.push(element)
    }
  }
  const [only, ...others] = root.children.filter((child) => typeof child !== 'string')
  if (done !== text.length || stack.length !== 1 || only === undefined || others.length > 0)
    throw faulty(part, done)
  return only
}

interface Open extends XmlElement {
  children: (XmlElement | string)[]
}

/** More than Word writes for thousands of pages, and what fits into the memory of a small machine. */
const mostElements = 600_000

const deepest = 250

const none: ReadonlyMap<string, string> = new Map()

const tokens =
  /<\?[\s\S]*?\?>|<!--[\s\S]*?-->|<!\[CDATA\[(?<section>[\s\S]*?)\]\]>|(?<type><!DOCTYPE)|<\/(?<closing>[^\s<>/]+)\s*>|<(?<opening>[^\s<>/!?]+)(?<attributes>(?:\s+[^\s=<>/]+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(?<empty>\/?)>|(?<data>[^<]+)/guy

function readAttributes(written: string, part: string): ReadonlyMap<string, string> {
  if (written === '') return none
  const pairs = written.matchAll(/([^\s=]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/gu)
  return new Map(
    Array.from(pairs, ([, name = '', double, single]) => [name, decode(double ?? single ?? '', part)]),
  )
}

function decode(text: string, part: string): string {
  if (!text.includes('&')) return text
  return text.replace(/&([^;&]*;?)/g, (_, reference: string) => {
    const named = entities.get(reference)
    if (named !== undefined) return named
    const [, hexadecimal, decimal] = /^#(?:x([\da-f]{1,6})|(\d{1,7}));$/i.exec(reference) ?? []
    const code = Number.parseInt(hexadecimal ?? decimal ?? '', hexadecimal === undefined ? 10 : 16)
    if (!(code <= 0x10ffff) || (code >= 0xd800 && code <= 0xdfff)) throw faulty(part, `&${reference}`)
    return String.fromCodePoint(code)
  })
}

const entities: ReadonlyMap<string, string> = new Map([
  ['amp;', '&'],
  ['lt;', '<'],
  ['gt;', '>'],
  ['quot;', '"'],
  ['apos;', "'"],
])

const faulty = (part: string, at: number | string) =>
  refusal(damaged, `${part}, ${typeof at === 'number' ? `character ${at}` : at}`)

const overlong = (part: string) => refusal(tooLarge, part)
