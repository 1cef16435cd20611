/** RFC 2047 allows 76 characters to a line that holds encoded words; RFC 5322 asks for 78 at most of each. */
const longest = 76

/** A header field, folded between its tokens where a line would get too long. A token that is longer still stays whole. */
export function header(name: string, tokens: readonly string[]): string {
  let lines = ''
  let line = `${name}:`
  for (const token of tokens) {
    if (line.length + 1 + token.length <= longest) line += ` ${token}`
    else {
      lines += `${line}\r\n`
      line = ` ${token}`
    }
  }
  return lines + line
}
