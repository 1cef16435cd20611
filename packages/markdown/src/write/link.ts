import type { Inline, Link } from '@cec-bulletin/schema'
import { writeInlines } from './inlines.ts'
import { append, type Line } from './line.ts'

export function writeLink(line: Line, node: Link): void {
  if (isItsOwnText(node)) {
    append(line, `<${node.url}>`, 'link')
    return
  }
  append(line, '[', 'link')
  const { around, inStars, inLink } = line
  line.around = ''
  line.inStars = false
  line.inLink = true
  writeInlines(line, node.children)
  line.around = around
  line.inStars = inStars
  line.inLink = inLink
  append(line, `](${target(node.url, { title: node.title, inCell: line.options.inCell })})`, 'link')
}

/** What stands between the parentheses of a link or a picture. */
export function target(url: string, options: { title?: string | undefined; inCell?: boolean }): string {
  const plain = url.includes('(') || url.includes(')') ? `<${url}>` : url
  const whole = options.title === undefined ? plain : `${plain} "${options.title.replace(/["\\]/g, '\\$&')}"`
  const escaped = whole.includes(';') ? whole.replace(/&(?=#?[\da-z]+;)/gi, '&amp;') : whole
  return options.inCell ? escaped.replaceAll('|', '\\|') : escaped
}

function isItsOwnText({ url, title, children }: Link): boolean {
  const text = children.length === 1 ? textOf(children[0]!) : undefined
  return text === url && title === undefined && simpleAddress.test(url)
}

// markdown-it shows `%20` and `xn--` decoded, and not every reader leaves `&amp;` alone in here.
const simpleAddress = /^https?:\/\/(?!.*xn--)[a-z\d-]+(?:\.[a-z\d-]+)+(?:[/?#][a-z\d\-._/?#=+&:,]*)?$/

const textOf = (node: Inline) => (node.type === 'text' ? node.value : undefined)
