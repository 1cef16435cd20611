/**
 * The running title of a print as a CSS string. Letters and digits stay and everything else is escaped, so that no
 * title ends the string, the rule or the element. https://www.w3.org/TR/css-syntax-3/#consume-escaped-code-point
 */
export function cssString(words: string): string {
  return `"${words.replace(/[^\p{L}\p{N}]/gu, escaped)}"`
}

function escaped(character: string): string {
  // A match is never empty, but its type does not say so; CSS takes U+FFFD for what is no character.
  const codePoint = character.codePointAt(0) ?? 0xfffd
  return `\\${codePoint.toString(16)} `
}
