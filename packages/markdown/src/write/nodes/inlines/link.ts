import type { Inline, Link } from '@cec-bulletin/schema'
import { reference } from '../../escape/escape-text.ts'
import { isLabel } from '../../frame/definition.ts'
import { writeInlines } from '../inlines.ts'
import { append, type Line } from '../line.ts'

export function writeLink(line: Line, node: Link): void {
  if (isItsOwnText(node)) {
    append(line, `<${node.url}>`, 'link')
    return
  }
  const start = line.out.length
  const isBehindReference = line.last === 'reference'
  append(line, '[', 'link')
  const { around, inStars, inLink } = line
  line.around = ''
  line.inStars = false
  line.inLink = true
  writeInlines(line, node.children)
  line.around = around
  line.inStars = inStars
  line.inLink = inLink
  if (isBehindReference) hideLabel(line, start + 1)
  const end = target(node.url, { title: node.title, inCell: line.options.inCell })
  if (start > 0 || !line.options.isParagraph || !looksLikeDefinition.test(line.out)) {
    append(line, `](${end})`, 'link')
    return
  }
  line.opensLikeDefinition = true
  append(line, `](${end} )`, 'link')
}

/** To a reader without notes, `[^1][id]` would be a link to what our definition of `id` says. */
function hideLabel(line: Line, start: number): void {
  const text = line.out.slice(start)
  if (isLabel.test(text)) line.out = line.out.slice(0, start) + reference(text.charCodeAt(0)) + text.slice(1)
}

/**
 * Code may hold `]:`, and then a paragraph that begins with its link would be a definition: ``[`]:a`](b)``.
 * `writeInlineCode` ends the target of that definition with a space, so that a line break behind it ends no definition. A
 * space within the parentheses tears those, so that they are no target; `writeText` sees to it that nothing ends a title.
 */
const looksLikeDefinition = /(?<!\\)\]:/

/** What stands between the parentheses of a link or a picture. */
export function target(
  url: string,
  options: { title?: string | undefined; inCell?: boolean | undefined },
): string {
  const { title, inCell } = options
  const plain = url.includes('(') || url.includes(')') ? `<${escapeParentheses(literal(url))}>` : literal(url)
  const whole = title === undefined ? plain : `${plain} "${escapeParentheses(quotable(title))}"`
  return inCell ? whole.replaceAll('|', '\\|') : whole
}

const literal = (text: string) => (text.includes(';') ? text.replace(/&(?=#?[\da-z]+;)/gi, '&amp;') : text)

// To find the end of a mark, marked passes over links, and ends a link where its parentheses are in pairs: without a
// pair, in the middle of the code behind it.
const escapeParentheses = (text: string) => (inPairs.test(text) ? text : text.replace(/[()]/g, '\\$&'))

const inPairs = /^[^()]*(?:\([^()]*\)[^()]*)*$/

// GitHub goes on behind a quote that follows a backslash, escaped or not; marked takes a backtick for code's. To a reader
// that sees no link, the title is text, in which no tag and no link may stand.
const quotable = (title: string) =>
  literal(title)
    .replace(/["\\[]|<(?=[A-Za-z/!?])/g, '\\$&')
    .replace(/\\\\$/, '&#92;')
    .replaceAll('`', '&#96;')

function isItsOwnText({ url, title, children }: Link): boolean {
  const text = children.length === 1 ? textOf(children[0]!) : undefined
  return text === url && title === undefined && simpleAddress.test(url)
}

// markdown-it shows `%20` and `xn--` decoded, and not every reader leaves `&amp;` alone in here.
const simpleAddress = /^https?:\/\/(?!.*xn--)[a-z\d-]+(?:\.[a-z\d-]+)+(?:[/?#][a-z\d\-._/?#=+&:,]*)?$/

const textOf = (node: Inline) => (node.type === 'text' ? node.value : undefined)
