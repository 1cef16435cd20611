import type { Link } from '@cec-bulletin/schema/model'
import { isLabel } from '../../../dialect/definitions.ts'
import { reference } from '../../escape/reference.ts'
import { endOfLabel, opensTitle } from '../end-of-label.ts'
import { appendInlines } from '../inlines.ts'
import { append, type Line } from '../line.ts'
import { writeTarget } from '../link-target.ts'

export function writeLink(node: Link, line: Line): void {
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
  if (start === 0 && line.options.isParagraph) line.startsDefinition = 'perhaps'
  appendInlines(node.children, line)
  line.around = around
  line.inStars = inStars
  line.inLink = inLink
  line.startsDefinition = 'no'
  if (isBehindReference) hideLabel(line, start + 1)
  const end = writeTarget(node.url, { title: node.title, inCell: line.options.inCell })
  if (start > 0 || !line.options.isParagraph || !endOfLabel.test(line.out)) {
    append(line, `](${end})`, 'link')
    return
  }
  line.opensLikeDefinition = true
  const titled = writeTarget(node.url, { title: node.title, inParentheses: true })
  append(line, opensTitle.test(line.out) ? `](${titled})` : `](${end} )`, 'link')
}

/** To a reader without notes, `[^1][id]` would be a link to what our definition of `id` says. */
function hideLabel(line: Line, start: number): void {
  const text = line.out.slice(start)
  if (isLabel.test(text)) line.out = line.out.slice(0, start) + reference(text.charCodeAt(0)) + text.slice(1)
}

function isItsOwnText({ url, title, children }: Link): boolean {
  const [words] = children
  const isAddress = children.length === 1 && words?.type === 'text' && words.value === url
  return isAddress && title === undefined && simpleAddress.test(url)
}

// markdown-it shows `%20` and `xn--` decoded, and not every reader leaves `&amp;` alone in here.
const simpleAddress = /^https?:\/\/(?!.*xn--)[a-z\d-]+(?:\.[a-z\d-]+)+(?:[/?#][a-z\d\-._/?#=+&:,]*)?$/
