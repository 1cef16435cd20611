/** How a note is counted: a pattern with the number or the sign as its group. */
export const noteSign = '(\\d{1,3}|[①-⑳]|[*†‡]{1,2})'

const alone = new RegExp(`^\\s*[[(（〔【]?(?:注\\s*)?${noteSign}[\\])）〕】]?\\s*$`, 'u')

/** The number or the sign of a note, of a mark that stands alone: `1` of `[1]`. */
export const signOf = (mark: string): string | undefined => alone.exec(mark)?.[1]
