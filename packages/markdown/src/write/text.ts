import type { Inline, Text } from '@cec-bulletin/schema'
import { classifyLast, punctuation } from './classify.ts'
import { escapeText } from './escape.ts'
import type { Line } from './line.ts'

export function writeText(line: Line, { value }: Text, next: Inline | undefined): void {
  const isTop = line.around === '' && !line.inLink
  const isStart = line.last === 'start'
  const endsContent = isTop && next === undefined
  if (value.includes('~')) line.freeTilde ??= !line.nodes.some(holdsDelete)
  const escaped = escapeText(value, {
    startsBlock: isStart && line.isParagraph,
    startsLine: isStart,
    endsLine: endsContent || next?.type === 'break',
    endsBlock: endsContent && !line.continues,
    endsLink: line.inLink && line.around === '' && next === undefined,
    disguised: line.disguised && isStart,
    behindMark: line.pending && !line.bare,
    behindUnderscore: line.delimiter === '_',
    behindReference: line.last === 'reference',
    beforeBracket: next?.type === 'link' || next?.type === 'footnoteReference',
    behindCode: line.last === 'code',
    beforeCode: next?.type === 'inlineCode',
    inLink: line.inLink,
    inCell: line.inCell,
    freeTilde: line.freeTilde ?? false,
  })
  if (value.includes('~')) line.freeTilde = false
  line.disguised = false
  line.out += escaped
  line.last = 'text'
  line.before = escaped.endsWith(';') ? punctuation : classifyLast(value)
  line.delimiter = ''
  line.pending = false
}

function holdsDelete(node: Inline): boolean {
  return node.type === 'delete' || ('children' in node && node.children.some(holdsDelete))
}
