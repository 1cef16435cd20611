interface TargetOptions {
  title?: string | undefined
  inCell?: boolean | undefined
  /** Whether the title stands between parentheses, be it empty. */
  inParentheses?: boolean
}

/** What stands between the parentheses of a link or a picture. */
export function writeTarget(url: string, { title, inCell, inParentheses }: TargetOptions): string {
  const plain = url.includes('(') || url.includes(')') ? `<${escapeParentheses(literal(url))}>` : literal(url)
  if (inParentheses) return `${plain} (${quotable(title ?? '').replace(/[()]/g, '\\$&')})`
  const whole = title === undefined ? plain : `${plain} ${quoted(title)}`
  return inCell ? whole.replaceAll('|', '\\|') : whole
}

/** A title of a link or a definition, between quotes. */
export const quoted = (title: string) => `"${escapeParentheses(quotable(title))}"`

const literal = (text: string) => (text.includes(';') ? text.replace(/&(?=#?[\da-z]+;)/gi, '&amp;') : text)

// To find the end of a mark, marked passes over links, and ends a link where its parentheses are in pairs: without a
// pair, in the middle of the code behind it.
const escapeParentheses = (text: string) => (inPairs.test(text) ? text : text.replace(/[()]/g, '\\$&'))

const inPairs = /^[^()]*(?:\([^()]*\)[^()]*)*$/

// GitHub goes on behind a quote that follows a backslash, escaped or not; marked takes a backtick for code's. To a reader
// that sees no link, the title is text, in which no tag and no link may stand.
const quotable = (title: string) =>
  literal(title)
    .replace(/["\\[]|<(?=[A-Za-z/!?])/g, '\\$&')
    .replace(/\\\\$/, '&#92;')
    .replaceAll('`', '&#96;')
