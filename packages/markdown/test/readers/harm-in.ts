import type { Issue } from '@cec-bulletin/schema'
import { type DefaultTreeAdapterTypes, parseFragment } from 'parse5'
import { type Facts, factsOf } from './facts-of.ts'
import { lettersOf, withoutReferences } from './letters-of.ts'
import { isAddressOf, sameAddress } from './same-address.ts'

/** What a page must not show in any configuration: a link, a picture or an element that the issue lacks, or less text. */
export function harmIn(html: string, issue: Issue): string[] {
  const seen: Seen = { facts: knownFacts(issue), text: '', notes: undefined, inCode: false, complaints: [] }
  visit(parseFragment(html), seen)
  const { facts, text, notes, complaints } = seen
  return [...complaints, ...lost(facts.texts, text), ...lost(facts.notes, notes ?? text)]
}

const known = new WeakMap<Issue, Facts>()

/** Each issue is asked for once by every reader. */
function knownFacts(issue: Issue): Facts {
  const facts = known.get(issue) ?? factsOf(issue)
  known.set(issue, facts)
  return facts
}

interface Seen {
  facts: Facts
  text: string
  /** The text of the notes, where they stand on their own at the end of the page. */
  notes: string | undefined
  /** In a block of code, which shows the Markdown itself. */
  inCode: boolean
  complaints: string[]
}

type Node = DefaultTreeAdapterTypes.Node

function visit(node: Node, seen: Seen): void {
  if (node.nodeName === '#text' && 'value' in node) add(seen, node.value)
  else if (node.nodeName === '#comment') seen.complaints.push('holds a comment')
  else if ('tagName' in node) visitElement(node, seen)
  else if ('childNodes' in node) for (const child of node.childNodes) visit(child, seen)
}

function add(seen: Seen, source: string): void {
  const text = seen.inCode ? withoutReferences(source) : source
  if (seen.notes === undefined) seen.text += text
  else seen.notes += text
}

function visitElement(element: DefaultTreeAdapterTypes.Element, seen: Seen): void {
  const { facts, complaints } = seen
  if (!elements.has(element.tagName)) complaints.push(`holds <${element.tagName}>`)
  if (element.tagName === 'section') seen.notes = ''
  for (const { name, value } of element.attrs) {
    if (name === 'href' && !isWanted(value, element, facts)) complaints.push(`leads to ${value}`)
    if (name === 'src' && !facts.pictures.has(sameAddress(value))) complaints.push(`shows a picture ${value}`)
    if (name === 'title' && !facts.titles.has(value)) complaints.push(`has the title ${value}`)
    if (name === 'alt') add(seen, value)
    if (!attributes.test(name) || (name === 'style' && !/^text-align: ?\w+$/.test(value)))
      complaints.push(`has ${name}="${value}"`)
  }
  const before = seen.inCode
  seen.inCode ||= element.tagName === 'pre'
  for (const child of element.childNodes) visit(child, seen)
  seen.inCode = before
}

const elements = new Set(
  'a blockquote br code del em h1 h2 h3 h4 h5 h6 hr img li ol p pre s section strong sup table tbody td th thead tr ul'.split(
    ' ',
  ),
)

const attributes =
  /^(?:align|alt|aria-[a-z]+|class|data-[a-z-]*footnote[a-z-]*|dir|href|id|src|start|style|title)$/

function isWanted(href: string, element: DefaultTreeAdapterTypes.Element, { addresses }: Facts): boolean {
  if (addresses.has(sameAddress(href)) || footnote.test(href)) return true
  if (!/^(?:https?|ftp|mailto|xmpp):/i.test(href)) return false
  const text = textOf(element)
  return isAddressOf(href, text) || isAddressOf(href, withPlainQuotes(text))
}

// A typographer changes the quotes of an address that it shows.
const withPlainQuotes = (text: string) => text.replace(/[‘’]/g, "'").replace(/[“”]/g, '"')

// From a note's reference to the note, and back; no issue's address begins like this.
const footnote = /^#(?:user-content-)?(?:fn|footnote)/

function textOf(node: Node): string {
  if (node.nodeName === '#text' && 'value' in node) return node.value
  return 'childNodes' in node ? node.childNodes.map(textOf).join('') : ''
}

/** The first text whose letters and digits are not there, in their order. */
function lost(texts: Facts['texts'], page: string): string[] {
  const whole = lettersOf(page)
  let at = 0
  for (const { text, ways } of texts) {
    const ends = ways.flatMap((way) => {
      const start = whole.indexOf(way, at)
      return start === -1 ? [] : [start + way.length]
    })
    if (ends.length === 0) return [`loses ${text}`]
    at = Math.min(...ends)
  }
  return []
}
