/** Marks a bullet list may carry instead of the format's own bullet. */
export const bulletMarkers = ['※', '●', '○', '◆', '◇', '■', '□', '★', '☆', '▲', '△', '→', '✓'] as const

/** A mark that a bullet list may carry: one of `bulletMarkers`. */
export type BulletMarker = (typeof bulletMarkers)[number]

/** How an ordered list may write its numbers, shown by how it writes 1. `一、` and `（一）` count to 99. */
export const orderedMarkers = ['01.', '1)', '一、', '（一）'] as const

/** How an ordered list may write its numbers: one of `orderedMarkers`. */
export type OrderedMarker = (typeof orderedMarkers)[number]
