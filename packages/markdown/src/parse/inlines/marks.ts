import { addSource } from './add.ts'
import type { InlineState } from './state.ts'

/** A run of `*`, `_` or `~`; what it opens or closes is found out once the text is read. */
export function readMarks(state: InlineState): boolean {
  const { text, at: start } = state
  const marker = text.charAt(start)
  let end = start
  while (text[end] === marker) end++
  const before = kindOf(characterBefore(text, start))
  const after = kindOf(characterAt(text, end))
  const isLeft = after !== 'space' && (after === 'letter' || before !== 'letter')
  const isRight = before !== 'space' && (before === 'letter' || after !== 'letter')
  const length = end - start
  const isWord = marker === '_'
  const opens = isLeft && (!isWord || !isRight || before === 'punctuation')
  const closes = isRight && (!isWord || !isLeft || after === 'punctuation')
  if (opens || closes) {
    state.items.push({ type: 'marks', marker, start, end, length, opens, closes })
    state.context.room.marks--
    state.at = end
  } else addSource(state, end)
  return true
}

const characterAt = (text: string, at: number) => {
  const code = text.codePointAt(at)
  return code === undefined ? '' : String.fromCodePoint(code)
}

function characterBefore(text: string, at: number): string {
  const pair = text.codePointAt(at - 2)
  return pair !== undefined && pair > 0xffff ? String.fromCodePoint(pair) : text.charAt(at - 1)
}

// CommonMark's “flanking”, in which the edge of the text counts as white space.
function kindOf(character: string): 'letter' | 'punctuation' | 'space' {
  if (character === '' || /\s/.test(character)) return 'space'
  return /[\p{P}\p{S}]/u.test(character) ? 'punctuation' : 'letter'
}
