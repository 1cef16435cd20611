import { wordsOf } from '../../../../source/words-of.ts'
import { patterns } from '../../../words/patterns.ts'
import type { Lines } from './measure-line.ts'

/** Whether a line is below `表1 三村的说法`, or below the words of a caption whose `表1` a tool wrote on a line of its own. */
export function isBelowCaption(lines: Lines, { index, text }: { index: number; text: string }): boolean {
  const caption = wordsAt(lines, { index: index - 1, text })
  if (loneLabel.test(caption)) return false
  return patterns.tableCaption.test(caption) || isBelowLabel(lines, { index: index - 1, text })
}

/** Whether a line is a caption whose `表1` a tool wrote on the line above. */
export const isBelowLabel = (lines: Lines, { index, text }: { index: number; text: string }): boolean =>
  loneLabel.test(wordsAt(lines, { index: index - 1, text }))

function wordsAt(lines: Lines, { index, text }: { index: number; text: string }): string {
  const line = lines[index]?.line
  return line ? wordsOf(line.inlines, text).trim() : ''
}

const loneLabel = /^表\s*\d{0,2}[：:]?$/u
