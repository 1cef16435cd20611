import type { Message, Problem } from '@cec-bulletin/schema'
import { type ProblemCode, sentences } from './sentences.ts'

/** A problem of a document, with its sentence in both languages. `received` is what was found in the place of what was expected. */
export function problemOf(code: ProblemCode, received: string): Problem {
  const shown = received.length > 60 ? `${received.slice(0, 59)}…` : received
  const message: Message = sentences[code](shown)
  return { code, path: [], place: '', received: shown, message }
}
