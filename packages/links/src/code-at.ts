/**
 * `text.charCodeAt(index)` for loops over many characters, with `index` inside of the text. V8 keeps six kinds of
 * strings (pieces, joined ones, two-byte ones…); where a loop has met more than four of them, each `text.charCodeAt`
 * looks the method up anew, which takes four times as long as reading the character.
 */
export function codeAt(text: string, index: number): number {
  return String.prototype.charCodeAt.call(text, index)
}
