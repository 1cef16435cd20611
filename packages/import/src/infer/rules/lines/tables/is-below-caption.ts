import { wordsOf } from '../../../../source/words-of.ts'
import { patterns } from '../../../words/patterns.ts'
import type { Lines } from './measure-line.ts'

/** Whether a line is below `表1 三村的说法`, or below the words of a caption whose `表1` a tool wrote on a line of its own. */
export function isBelowCaption(lines: Lines, { index, text }: { index: number; text: string }): boolean {
  const [label, caption] = [index - 2, index - 1].map((at) => {
    const line = lines[at]?.line
    return line ? wordsOf(line.inlines, text).trim() : ''
  })
  if (caption === undefined || loneLabel.test(caption)) return false
  return patterns.tableCaption.test(caption) || loneLabel.test(label ?? '')
}

const loneLabel = /^表\s*\d{0,2}[：:]?$/u
