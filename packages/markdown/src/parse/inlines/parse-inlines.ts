import type { PhrasingContent } from 'mdast'
import type { Content } from '../content.ts'
import { isFull } from '../room.ts'
import { addSource } from './add.ts'
import { readAngle } from './angle.ts'
import { closeBracket, openBracket, openImage } from './brackets.ts'
import { readCode } from './code.ts'
import { readEscape, readLineEnd, readReference } from './escape.ts'
import { readMarks } from './marks.ts'
import { resolveMarks } from './resolve-marks.ts'
import type { InlineContext, InlineState } from './state.ts'

export interface InlineOptions {
  /** Where the text begins within the content. */
  start: number
  inTable: boolean
}

/** The second of CommonMark's two phases: the text of a block as marks, links, code and the rest. */
export function parseInlines(
  content: Content,
  context: InlineContext,
  options: InlineOptions,
): PhrasingContent[] {
  const { start, inTable } = options
  const state: InlineState = {
    content,
    text: content.text,
    at: start,
    inTable,
    context,
    items: [],
    brackets: [],
    lastLink: -1,
    missing: new Set(),
    backticks: undefined,
  }
  while (state.at < state.text.length && !isFull(context.room)) readNext(state)
  return resolveMarks(state, state.items)
}

const special = /[\n\\`*_~[\]!<&]/g

function readNext(state: InlineState): void {
  const { text, at } = state
  special.lastIndex = at
  const found = special.exec(text)
  const end = found ? found.index : text.length
  if (end > at) addSource(state, end)
  if (found && !readers[found[0]]?.(state)) addSource(state, state.at + 1)
}

/** What a character may begin; each reads on and says whether it did. */
const readers: Record<string, (state: InlineState) => boolean> = {
  '\n': readLineEnd,
  '\\': readEscape,
  '&': readReference,
  '`': readCode,
  '<': readAngle,
  '*': readMarks,
  _: readMarks,
  '~': readMarks,
  '[': openBracket,
  '!': openImage,
  ']': closeBracket,
}
