import type { Problem } from '@cec-bulletin/schema'
import type { Sentence } from './sentences.ts'

/** A problem of a document, with its sentence in both languages. `received` is what was found in the place of what was expected. */
export function problemOf({ code, say }: Sentence, received: string): Problem {
  const shown = received.length > 60 ? `${received.slice(0, 59)}…` : received
  return { code, path: [], place: '', received: shown, message: say(shown) }
}
