export const ranks = ['section', 'article', 'heading', 'text'] as const

/** What a title is that of; `text` of a line that is none. */
export type Rank = (typeof ranks)[number]
