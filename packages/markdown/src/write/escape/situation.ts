/** Where a text stands, as a sum of these: all that decides what in it must be escaped. */
export type Situation = number

/** At the start of a line of a paragraph, where `#`, `-`, `1.` and the like begin a block. */
export const startsBlock = 1 << 0
/** At an edge of its line, where white space is dropped. */
export const startsLine = 1 << 1
export const endsLine = 1 << 2
/** Where a quote would end the title of a definition that is none, and `>` its address. */
export const endsLikeTitle = 1 << 3
export const endsBlock = 1 << 4
export const endsLink = 1 << 5
/** Where the dialect would take the first character for a mark or a label of its own. */
export const disguised = 1 << 6
/** Behind a mark that does not close before the first character, a letter. */
export const behindMark = 1 << 7
/** Behind the `_` of a mark, which GFM takes for part of an address for mail. */
export const behindUnderscore = 1 << 8
/** Behind `[^1]`, which `(` or `:` would turn into something else. */
export const behindReference = 1 << 9
/** In front of `[`, which a `!` would turn into a picture, and a `^` into a note. */
export const beforeBracket = 1 << 10
/** Behind the `[` of a link or a picture, where `^` would make a note of it. */
export const opensBracket = 1 << 11
/** Beside a code's fence, which a backtick would lengthen. */
export const behindCode = 1 << 12
export const beforeCode = 1 << 13
export const inLink = 1 << 14
export const inCell = 1 << 15
/** Where the first lone `~` may stand bare, as no other in its block can close it. */
export const freeTilde = 1 << 16
