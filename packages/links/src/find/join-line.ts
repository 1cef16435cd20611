const BREAK = /^[ \t]*(?:\r\n|\n|\r|\u2028)[ \t\u3000]*/
const TOKEN = /^[\w.~:/?#[\]@!$&'()*+,;=%-]+/

/**
 * Where an address goes on behind the line break at `index`, or `index` where it does not. It goes on where the line
 * ends in the middle of something (`/`, `-`, `=`), or where the next line begins so or looks like a path.
 */
export function joinedLine(text: string, index: number): number {
  const found = BREAK.exec(text.slice(index, index + 40))
  if (!found) return index
  const next = index + found[0].length
  const token = TOKEN.exec(text.slice(next, next + 200))?.[0] ?? ''
  if (token === '' || /^(?:https?:|www\.|mailto:|\d+[.)](?:$|\D))/i.test(token)) return index
  const goesOn =
    /[/\-_=&?%#+~]/.test(text[index - 1] ?? ' ') ||
    /^[/?&=#%_-]/.test(token) ||
    /[/=&%_]|-.*-|\.(?:html?|php|aspx?|jsp|pdf)$/i.test(token)
  return goesOn ? next : index
}
