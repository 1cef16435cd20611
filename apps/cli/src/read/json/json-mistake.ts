import type { Message } from '@cec-bulletin/schema'
import { explainJson } from './explain-json.ts'
import { type Found, findJsonMistake } from './find-json-mistake.ts'

export interface JsonMistake {
  /** From 1. */
  line: number
  /** From 1, in UTF-16 code units. */
  column: number
  message: Message
}

/** Where text stops being JSON, or JSON becomes more than an issue may be, before anything parses it. */
export function jsonMistake(text: string): JsonMistake | undefined {
  const found = findJsonMistake(text)
  return found && place(text, found)
}

function place(text: string, { offset, reason }: Found): JsonMistake {
  let line = 1
  let start = 0
  for (let end = text.indexOf('\n'); end !== -1 && end < offset; end = text.indexOf('\n', start)) {
    line++
    start = end + 1
  }
  return { line, column: offset - start + 1, message: explainJson(reason) }
}
