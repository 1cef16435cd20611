import { h } from '../../tree/h.ts'
import { text } from '../../tree/text.ts'
import { wordsIn } from '../../tree/words-in.ts'
import { circled } from '../blocks/circled.ts'
import type { Render } from '../render.ts'

/** A reference to a note of the issue, by the note's number. */
export const reference: Render = (element, { look }) => [
  h('sup', [text(circled(wordsIn(element)))], look.raised),
]
