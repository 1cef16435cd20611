import type { Inline, Text } from '@cec-bulletin/schema/model'
import { punctuation } from '../../escape/classify.ts'
import { escapeText, isPlain, type TextPlace } from '../../escape/escape-text.ts'
import type { Line } from '../line.ts'

export function writeText({ value }: Text, line: Line): void {
  const isAsked = line.pending || (line.last === 'start' && line.options.disguised === true)
  const escaped = !isAsked && isPlain(value) ? value : escapeText(value, placeOf(value, line))
  line.out += escaped
  line.last = 'text'
  line.text = value
  line.before = escaped !== value && escaped.endsWith(';') ? punctuation : undefined
  line.delimiter = ''
  line.pending = false
}

function placeOf(value: string, line: Line): TextPlace {
  const { options, last, inLink, next } = line
  const isStart = last === 'start'
  const endsContent = line.around === '' && !inLink && next === undefined
  const endsLine = endsContent || next?.type === 'break'
  return {
    startsBlock: isStart && options.isParagraph === true,
    startsLine: isStart,
    endsLine,
    endsLikeTitle: endsLine && line.opensLikeDefinition,
    endsBlock: endsContent && options.continues !== true,
    endsLink: inLink && line.around === '' && next === undefined,
    disguised: isStart && options.disguised === true && line.out === (options.lead ?? ''),
    behindMark: line.pending && !line.place.bare,
    behindUnderscore: line.delimiter === '_',
    behindReference: last === 'reference',
    beforeBracket: next?.type === 'link' || next?.type === 'footnoteReference',
    opensBracket: inLink && (isStart || line.out.endsWith('[')),
    behindCode: last === 'code',
    beforeCode: next?.type === 'inlineCode',
    inLink,
    inCell: options.inCell === true,
    freeTilde: value.includes('~') && takeTilde(line),
  }
}

/** Whether the first `~` of a text may stand bare: it is the first of its block, and nothing there is deleted. */
function takeTilde(line: Line): boolean {
  const isFree = line.freeTilde ?? !line.nodes.some(holdsTilde)
  line.freeTilde = false
  return isFree
}

function holdsTilde(node: Inline): boolean {
  if (node.type === 'delete' || (node.type === 'inlineCode' && node.value.includes('~'))) return true
  if (node.type === 'link' && (node.url.includes('~') || node.title?.includes('~'))) return true
  return 'children' in node && node.children.some(holdsTilde)
}
