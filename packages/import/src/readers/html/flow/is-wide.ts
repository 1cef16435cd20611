/** Whether a character is of Chinese type: the end of a line between two of these is no space. */
export const isWide = (character: string): boolean =>
  /[\p{Script=Han}\u3000-\u303f\uff00-\uffef]/u.test(character)
