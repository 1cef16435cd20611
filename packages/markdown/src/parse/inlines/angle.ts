import type { Link } from 'mdast'
import { positionIn } from '../content.ts'
import { attributes } from '../html-tag.ts'
import { addNode } from './add.ts'
import type { InlineState } from './state.ts'

/** An address or HTML between `<` and `>`. */
export function readAngle(state: InlineState): boolean {
  const address = matchAt(webAddress, state) ?? matchAt(mailAddress, state)
  if (address !== undefined) {
    addLink(state, address.slice(1, -1))
    return true
  }
  const html = matchAt(tag, state) ?? readDeclaration(state)
  if (html !== undefined) addNode(state, { type: 'html', value: html }, state.at + html.length)
  return html !== undefined
}

const webAddress = /<[a-z][a-z\d+.-]{1,31}:[^<>\0- ]*>/iy

const host = '[a-z\\d](?:[a-z\\d-]{0,61}[a-z\\d])?'

const mailAddress = new RegExp(`<[\\w.!#$%&'*+/=?^\`{|}~-]+@${host}(?:\\.${host}){0,127}>`, 'iy')

const tag = new RegExp(`<[a-z][a-z\\d-]*${attributes}\\s*/?>|</[a-z][a-z\\d-]*\\s*>`, 'iy')

function matchAt(pattern: RegExp, { text, at }: InlineState): string | undefined {
  pattern.lastIndex = at
  return pattern.exec(text)?.[0]
}

function addLink(state: InlineState, address: string): void {
  const { content, at } = state
  const end = at + address.length + 1
  const url = /^[^:]*@/.test(address) ? `mailto:${address}` : address
  const text = { type: 'text' as const, value: address, position: positionIn(content, at + 1, end) }
  const node: Link = { type: 'link', title: null, url, children: [text] }
  addNode(state, node, end + 1)
}

const declarations: { opening: RegExp; closing: string; length: number }[] = [
  { opening: /<!--/y, closing: '-->', length: 2 },
  { opening: /<\?/y, closing: '?>', length: 2 },
  { opening: /<!\[CDATA\[/y, closing: ']]>', length: 9 },
  { opening: /<![a-z]/iy, closing: '>', length: 2 },
]

/** A comment, an instruction, a declaration or CDATA. */
function readDeclaration(state: InlineState): string | undefined {
  const { text, at, missing } = state
  const found = declarations.find(({ opening }) => matchAt(opening, state) !== undefined)
  if (!found || missing.has(found.closing)) return undefined
  const { closing, length } = found
  const end = text.indexOf(closing, at + length)
  // What is not found now is not further on either.
  if (end === -1) missing.add(closing)
  return end === -1 ? undefined : text.slice(at, end + closing.length)
}
