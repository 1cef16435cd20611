import type { Inline, Text } from '@cec-bulletin/schema/model'
import { punctuation, unsure } from '../../escape/classify.ts'
import { escapeText, isPlain } from '../../escape/escape-text.ts'
import type { Situation } from '../../escape/situation.ts'
import * as at from '../../escape/situation.ts'
import { firstSeen } from '../../escape/view.ts'
import type { Line } from '../line.ts'

export function writeText({ value }: Text, line: Line): void {
  const isAsked = line.pending !== '' || (line.last === 'start' && line.options.disguised === true)
  const escaped = !isAsked && isPlain(value) ? value : escapeText(value, situationOf(value, line))
  line.out += escaped
  line.last = 'text'
  line.text = value
  line.before = escaped !== value && escaped.endsWith(';') ? punctuation : undefined
  line.delimiter = ''
  line.pending = ''
}

function situationOf(value: string, line: Line): Situation {
  const { options, last, inLink, around, next } = line
  let situation = inLink ? at.inLink : 0
  if (last === 'start') situation |= startOf(line)
  else if (last === 'reference') situation |= at.behindReference
  else if (last === 'code') situation |= at.behindCode
  if (line.delimiter === '_') situation |= at.behindUnderscore
  if (line.pending !== '' && firstSeen(value, line.pending) <= unsure) situation |= at.behindMark
  if (inLink && (last === 'start' || line.out.endsWith('['))) situation |= at.opensBracket
  if (options.inCell) situation |= at.inCell
  if (next === undefined) {
    if (around === '') situation |= inLink ? at.endsLink : endOf(line)
  } else if (next.type === 'break') situation |= endOfLine(line)
  else if (next.type === 'inlineCode') situation |= at.beforeCode
  else if (next.type === 'link' || next.type === 'footnoteReference') situation |= at.beforeBracket
  return value.includes('~') && takeTilde(line) ? situation | at.freeTilde : situation
}

function startOf({ options, out }: Line): Situation {
  const start = options.isParagraph ? at.startsLine | at.startsBlock : at.startsLine
  return options.disguised && out === (options.lead ?? '') ? start | at.disguised : start
}

const endOf = (line: Line): Situation =>
  line.options.continues ? endOfLine(line) : endOfLine(line) | at.endsBlock

const endOfLine = ({ opensLikeDefinition }: Line): Situation =>
  opensLikeDefinition ? at.endsLine | at.endsLikeTitle : at.endsLine

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
