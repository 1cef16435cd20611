import type { FootnoteDefinition } from '@cec-bulletin/schema'
import { blocks } from './blocks.ts'
import { indented, type Place } from './place.ts'

/** `[^1]: text`, with what follows its first line indented. */
export function writeNote({ identifier, children }: FootnoteDefinition, place: Place): string {
  return `[^${identifier}]: ${blocks(children, indented(place, '    '))}`
}

/**
 * Whether a reader that knows no notes would take it for the definition of a link and show nothing of it: one word
 * behind the colon, or one word and a title. Written right under a line of text, it is text to such a reader.
 */
export function looksLikeDefinition(source: string): boolean {
  return /^\[.*?\]: \S+\s*(?:$|\n|["'(])/.test(source)
}
