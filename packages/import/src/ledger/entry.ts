/**
 * - `kept`: stands in the draft, in the order of the source.
 * - `moved`: the same, in another place of the order.
 * - `joined`: what stood between two pieces that are one in the draft.
 * - `field`: went into a field beside the text, such as a date.
 * - `label`: says what a field is, as `摘自：` does.
 * - `mark`: marks an item or a quote, as `※` does.
 * - `dropped`: no content: a running header, white space, a deleted word.
 * - `inserted`: stands in the draft and in no source; of length 0.
 */
export type Fate = 'kept' | 'moved' | 'joined' | 'field' | 'label' | 'mark' | 'dropped' | 'inserted'

/** What became of a stretch of the source. */
export interface Entry {
  /** Offset into `source.text`, in UTF-16 code units. */
  from: number
  /** In UTF-16 code units; 0 of what was inserted. */
  length: number
  /** What became of it. */
  fate: Fate
  /** JSON pointer (RFC 6901) to the text in the draft that holds it; absent of what is not in the draft. */
  to?: string
  /** Which rule decided it. */
  rule: string
  /** What stands in the draft for it, where that is not the characters themselves: `2024-05` for `2024年5月`. */
  text?: string
  /** How many code units of that text stand before it, where the text has the characters of the source in another order. */
  at?: number
}
