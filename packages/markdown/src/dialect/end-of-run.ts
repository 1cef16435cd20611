// Not of a class by Unicode's properties: such a pattern needs room for each character of a text of megabytes.
const run =
  /[^\s\u2010-\u2027\u3000-\u3004\u3008-\u303f\uff01-\uff0f\uff1a-\uff20\uff3b-\uff40\uff5b-\uff65]*/y

/**
 * Where the characters are over that may belong to one address from an offset on: it ends at white space and at the
 * punctuation of Chinese. One escaped `:` or `.` says of all of them that they are text.
 */
export function endOfRun(text: string, offset: number): number {
  run.lastIndex = offset
  run.test(text)
  return run.lastIndex
}
