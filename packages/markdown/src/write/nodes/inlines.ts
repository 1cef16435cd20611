import type { Inline } from '@cec-bulletin/schema'
import { unknownNode } from '../../unknown-node.ts'
import { classifyLast, space } from '../escape/classify.ts'
import type { Place } from '../place.ts'
import { writeInlineCode } from './inlines/inline-code.ts'
import { writeLink } from './inlines/link.ts'
import { writeMark } from './inlines/mark.ts'
import { writeText } from './inlines/text.ts'
import { append, type Line, type LineOptions } from './line.ts'

/** The inline content of one block. */
export function inlines(nodes: Inline[], place: Place, options: LineOptions): string {
  const lead = options.lead ?? ''
  const line: Line = {
    out: lead,
    nodes,
    place,
    options,
    inLink: options.inLink === true,
    last: 'start',
    before: lead === '' ? space : classifyLast(lead),
    text: '',
    delimiter: '',
    pending: false,
    around: '',
    inStars: false,
    freeTilde: options.isPart || place.joined ? false : undefined,
    opensLikeDefinition: false,
  }
  writeInlines(line, nodes)
  return line.out
}

/** Appends nodes to a line. */
export function writeInlines(line: Line, nodes: Inline[]): void {
  for (let index = 0; index < nodes.length; index++) writeInline(line, nodes[index]!, nodes[index + 1])
}

function writeInline(line: Line, node: Inline, next: Inline | undefined): void {
  switch (node.type) {
    case 'text':
      writeText(line, node, next)
      break
    case 'strong':
    case 'emphasis':
    case 'delete':
      writeMark(line, node, next)
      break
    case 'link':
      writeLink(line, node)
      break
    case 'inlineCode':
      writeInlineCode(line, node)
      break
    case 'break':
      append(line, `\\\n${line.place.indent}`, 'start')
      line.before = space
      break
    case 'footnoteReference':
      append(line, `[^${node.identifier}]`, 'reference')
      break
    default:
      unknownNode(node)
  }
}
