import { decodeReference, reference } from '../characters.ts'
import { addNode, addSource, addText } from './add.ts'
import type { InlineState } from './state.ts'

/** `\*` is the character, and a backslash at the end of a line a line break. */
export function readEscape(state: InlineState): boolean {
  const { text, at } = state
  const next = text.charAt(at + 1)
  if (next === '\n') {
    dropBlanks(state)
    addNode(state, { type: 'break' }, at + 2)
  } else if (/[!-/:-@[-`{-~]/.test(next)) addText(state, next, at + 2)
  else return false
  return true
}

/** `&amp;` and `&#38;` */
export function readReference(state: InlineState): boolean {
  reference.lastIndex = state.at
  const source = reference.exec(state.text)?.[0]
  const value = source && decodeReference(source)
  if (!value) return false
  addText(state, value, state.at + source.length)
  return true
}

/** The end of a line: a line break where two spaces stand before it, else white space. */
export function readLineEnd(state: InlineState): boolean {
  const { at } = state
  const blanks = dropBlanks(state)
  const isBreak = /^ {2,}$/.test(blanks)
  if (isBreak) state.at = at - blanks.length
  if (isBreak) addNode(state, { type: 'break' }, at + 1)
  else addSource(state, at + 1)
  return true
}

/** Takes the blanks at the end of a line off the text before it. */
function dropBlanks({ text, items, at }: InlineState): string {
  let start = at
  while (text[start - 1] === ' ' || text[start - 1] === '\t') start--
  const last = items[items.length - 1]
  if (last?.type === 'text' && last.end === at) {
    const kept = Math.max(start, last.start)
    last.value = last.value?.slice(0, last.value.length - (at - kept))
    last.end = kept
    if (last.value === '' || kept === last.start) items.pop()
  }
  return text.slice(start, at)
}
