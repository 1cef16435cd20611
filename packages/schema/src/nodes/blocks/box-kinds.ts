/** What a quote may be instead: a box that says how its text is meant. The five of GitHub. */
export const boxKinds = ['note', 'tip', 'important', 'warning', 'caution'] as const

/** How the text of a box is meant: one of `boxKinds`. */
export type BoxKind = (typeof boxKinds)[number]
