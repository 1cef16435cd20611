import { friendlyFlanking, plainFlanking } from '../../flanking/flanking.ts'
import { addSource } from './add.ts'
import type { InlineState } from './state.ts'

/** A run of `*`, `_` or `~`; what it opens or closes is found out once the text is read. */
export function readMarks(state: InlineState): boolean {
  const { text, at: start } = state
  const marker = text.charAt(start)
  let end = start
  while (text[end] === marker) end++
  const plain = plainFlanking({ text, start, end })
  const friendly = friendlyFlanking({ text, start, end })
  const opens = plain.opens || friendly.opens
  const closes = plain.closes || friendly.closes
  if (opens || closes) {
    state.items.push({ type: 'marks', marker, start, end, length: end - start, opens, closes, plain })
    state.context.room.marks--
    state.at = end
  } else addSource(state, end)
  return true
}
