import { byType, type Inline } from '@cec-bulletin/schema/model'
import { classifyLast, space } from '../escape/classify.ts'
import { writeBreak } from './inlines/break.ts'
import { writeFootnoteReference } from './inlines/footnote-reference.ts'
import { writeInlineCode } from './inlines/inline-code.ts'
import { writeLink } from './inlines/link.ts'
import { writeMark } from './inlines/mark.ts'
import { writeText } from './inlines/text.ts'
import type { Line, LineOptions } from './line.ts'

const appendInline = byType<Inline, Line, void>(
  {
    text: writeText,
    strong: writeMark,
    emphasis: writeMark,
    delete: writeMark,
    link: writeLink,
    break: writeBreak,
    inlineCode: writeInlineCode,
    footnoteReference: writeFootnoteReference,
  },
  ({ place }) => place.issue,
)

/** The inline content of one block. */
export function writeInlines(nodes: Inline[], options: LineOptions): string {
  const { place, lead = '' } = options
  const line: Line = {
    out: lead,
    nodes,
    next: undefined,
    place,
    options,
    inLink: options.inLink === true,
    last: 'start',
    before: lead === '' ? space : classifyLast(lead),
    text: '',
    delimiter: '',
    pending: '',
    around: '',
    inStars: false,
    freeTilde: options.isPart || place.joined ? false : undefined,
    startsDefinition: 'no',
    opensLikeDefinition: false,
  }
  appendInlines(nodes, line)
  return line.out
}

/** Appends nodes to a line. */
export function appendInlines(nodes: Inline[], line: Line): void {
  let following = 1
  for (const node of nodes) {
    line.next = nodes[following++]
    // Most are texts: they need no look at the table.
    if (node.type === 'text') writeText(node, line)
    else appendInline(node, line)
  }
}
