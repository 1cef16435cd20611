/**
 * V8 keeps a concatenated string as a tree of its parts until somebody reads it. Sending or storing it does that, so
 * flattening belongs to the work.
 */
export function flat(text: string): string {
  // A conversion to a number needs the characters in a row; nobody looks at the number.
  Number(text)
  return text
}
