import type { Inline } from '@cec-bulletin/schema'
import { unknownNode } from '../unknown-node.ts'
import { classifyLast, space } from './classify.ts'
import { writeInlineCode } from './inline-code.ts'
import { append, type Line } from './line.ts'
import { writeLink } from './link.ts'
import { writeMark } from './mark.ts'
import { writeText } from './text.ts'

/** What a line of Markdown depends on beside its nodes. */
export type LineOptions = Partial<
  Pick<
    Line,
    'indent' | 'isParagraph' | 'continues' | 'inCell' | 'inLink' | 'bare' | 'disguised' | 'freeTilde'
  >
> & {
  /** What stands on the line before the content, as the mark of a list item or `图片：`. */
  lead?: string
}

/** The inline content of one block. */
export function inlines(nodes: Inline[], options: LineOptions): string {
  const lead = options.lead ?? ''
  const line: Line = {
    out: lead,
    nodes,
    indent: options.indent ?? '',
    isParagraph: options.isParagraph ?? false,
    continues: options.continues ?? false,
    inCell: options.inCell ?? false,
    inLink: options.inLink ?? false,
    bare: options.bare ?? false,
    disguised: options.disguised ?? false,
    last: 'start',
    before: lead === '' ? space : classifyLast(lead),
    delimiter: '',
    pending: false,
    around: '',
    inStars: false,
    freeTilde: options.freeTilde,
  }
  writeInlines(line, nodes)
  return line.out
}

/** Appends nodes to a line. */
export function writeInlines(line: Line, nodes: Inline[]): void {
  for (const [index, node] of nodes.entries()) {
    const next = nodes[index + 1]
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
        append(line, `\\\n${line.indent}`, 'start')
        line.before = space
        break
      case 'footnoteReference':
        append(line, `[^${node.identifier}]`, 'reference')
        break
      default:
        unknownNode(node)
    }
  }
}
