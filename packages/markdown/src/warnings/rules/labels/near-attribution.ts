import { labelsFor } from '@cec-bulletin/schema/model'
import type { Blockquote } from 'mdast'
import { dashAt } from '../../../dialect/leads.ts'
import { lineEndOf } from '../../fix-of.ts'
import type { BlockSuspicion, Siblings, Suspect } from '../../suspicion.ts'
import { nameInText } from './name-in-text.ts'

/** `—— name` right under a quote, but not in it, is a paragraph of its own; `- name` in a quote is a list. */
export const nearAttribution: BlockSuspicion = {
  code: 'near-attribution',
  suspectsIn: (siblings) =>
    siblings.source === undefined
      ? []
      : [
          ...outside(siblings, siblings.source),
          ...belowAsList(siblings, siblings.source),
          ...asLists(siblings, siblings.source),
          ...asWords(siblings, siblings.source),
          ...nameInText(siblings, siblings.source),
        ],
  explain: ({ received }) => {
    const name = received.replace(/^[>\s]*(?:[-*+] |一一)?/, '')
    const line = dashAt(name) === undefined ? `—— ${name}` : name
    return {
      en: `“${received}” looks like the attribution of the quote, but is not part of it, or became a list. Write it as the last line of the quote: \`> ${line}\`.`,
      zh: `“${received}”像是引文的出处，现在却在引文之外，或成了列表。请作为引文的最后一行，写成“> ${line}”。`,
    }
  },
}

function outside({ nodes, isQuote: isInQuote }: Siblings, source: string): Suspect[] {
  return nodes.flatMap((node, index) => {
    const above = nodes[index - 1]
    const { start, end } = node.position ?? {}
    // Of a quote that ends with another, it is the attribution.
    if (isInQuote && index === nodes.length - 1) return []
    if (above?.type !== 'blockquote' || start?.offset === undefined || end?.offset === undefined) return []
    const isQuote = node.type === 'blockquote'
    if (!isQuote && node.type !== 'paragraph') return []
    const received = source.slice(start.offset, end.offset)
    const line = isQuote ? received.replace(/^>[ \t]*/, '') : received
    // What readers see of it: an address may be long.
    const { length } = line.replaceAll(/\]\([^()\s]*\)/g, ']')
    const isSaid = dashAt(line) !== undefined
    if (!(isSaid || isNamed.test(line)) || length > 80 || /[\n\r]/.test(line) || isClosing(line)) return []
    if (!/\p{L}/u.test(line)) return []
    const from = above.position?.end.offset
    const lineEnd = lineEndOf(source)
    const text = `${lineEnd}>${lineEnd}${isQuote ? '' : '> '}`
    const isName = /^[^\p{L}\p{N}>]*[\p{L}《「“]/u.test(line)
    const isSure = isSaid && isName && start.column === 1
    const fix = from !== undefined && isSure && { start: from, end: start.offset, text }
    return [{ position: node.position, received, ...(fix && { fix }) }]
  })
}

/** `- Ann Lee` below a quote is a list of one item. */
function belowAsList({ nodes, lang }: Siblings, source: string): Suspect[] {
  return nodes.flatMap((node, index) => {
    const above = nodes[index - 1]
    const { start, end } = node.position ?? {}
    const from = above?.position?.end.offset
    if (node.type !== 'list' || above?.type !== 'blockquote' || from === undefined) return []
    if (start?.offset === undefined || end?.offset === undefined) return []
    const received = source.slice(start.offset, end.offset)
    if (!englishName.test(received)) return []
    const text = `${lineEndOf(source)}>${lineEndOf(source)}> ${labelsFor(lang).attribution.trim()}`
    const fix = { start: from, end: start.offset + 1, text }
    return [{ position: node.position, received, ...(start.column === 1 && { fix }) }]
  })
}

const englishName = /^- \p{Lu}[\p{Ll}.'’-]{1,20}(?: \p{Lu}[\p{L}.'’-]{0,20}){1,3}$/u

/** `出自《…》` without a dash. */
const isNamed = /^(?:语?出自|引自|語出)[：: ]?[《“「].{1,40}[》”」][^。！？]{0,20}$/u

/** `-- END --` has a dash at both ends. */
const isClosing = (line: string) => /[-—─–－]$/.test(line.trim())

function asLists({ nodes, lang }: Siblings, source: string): Suspect[] {
  return nodes.flatMap((node) => (node.type === 'blockquote' ? asList(node, { source, lang }) : []))
}

/** A list of one short item that ends a quote of text. */
function asList({ children }: Blockquote, { source, lang }: { source: string; lang: string }): Suspect[] {
  const list = children.at(-1)
  if (list?.type !== 'list' || list.ordered || list.children.length > 1) return []
  if (!children.slice(0, -1).every(({ type }) => type === 'paragraph') || children.length < 2) return []
  const { start, end } = list.position ?? {}
  if (start?.offset === undefined || end?.offset === undefined) return []
  const received = source.slice(start.offset, end.offset)
  if (!/^- [^\n\r]{1,60}$/.test(received) || /[。！？.!?；;：:]$/.test(received)) return []
  // `[Clang][RVV] …` is what a commit says.
  if (isFact.test(received) || received.includes('][') || !/\p{L}/u.test(received)) return []
  const dash = labelsFor(lang).attribution.trim()
  // A line that only looks empty would join it to the text above.
  const isApart = !/[\u00a0\u3000]/.test(source.slice(children.at(-2)?.position?.end.offset, start.offset))
  const fix = { start: start.offset, end: start.offset + 1, text: dash }
  return [{ position: list.position, received, ...(isApart && { fix }) }]
}

/** `一一林一禾` as the last line of a quote: two signs that look like the dash. */
function asWords({ nodes }: Siblings, source: string): Suspect[] {
  return nodes.flatMap((node) => {
    const last = node.type === 'blockquote' ? node.children.at(-1) : undefined
    const { start, end } = last?.position ?? {}
    if (last?.type !== 'paragraph' || start?.offset === undefined || end?.offset === undefined) return []
    const [, typed] =
      /(?:^|[\n\r][ \t>]*)一一([^\s，。；！？、]{2,20})$/.exec(source.slice(start.offset, end.offset)) ?? []
    if (typed === undefined || end.offset - typed.length - 2 === start.offset) return []
    const at = end.offset - typed.length - 2
    const position = { start: { ...end, column: end.column - typed.length - 2, offset: at }, end }
    return [{ position, received: `一一${typed}`, fix: { start: at, end: at + 2, text: '——' } }]
  })
}

/** `- **评分**: ★★★★★`, a label and its value, says something of what the quote is about. */
const isFact = /^- (?:\*\*|__)?[^\s:：*_][^:：*_]{0,19}(?:\*\*|__)? ?[:：](?!\/\/)/
