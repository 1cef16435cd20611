/**
 * Code may hold `]:`, and then a paragraph that begins with its link would be a definition: ``[`]:a`](b)``. `writeInlineCode`
 * ends the address of that definition with a space, so that a line break behind it ends no definition, and `writeBreak`
 * where it may begin behind the code. A space within the parentheses tears those, so that they are no address; `writeText`
 * sees to it that nothing ends a title, or an address that `<` begins.
 */
export const endOfLabel = /(?<!\\)(?:\\\\)*\]:/

/** To micromark, `(` may stand in a title between parentheses. Those of a title of the link, though it is empty, end it. */
export const opensTitle = /\]:.*[ \n]\(/s
