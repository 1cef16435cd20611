/** One line of a text, without what ends it. */
export interface Line {
  text: string
  start: number
  end: number
  /** Where the next one begins. */
  next: number
}

/** The lines of a text from an offset on, one after another. */
export function* linesOf(text: string, from = 0): Generator<Line, undefined> {
  const lineEnd = /\r\n|\n|\r/g
  for (let start = from; start < text.length; ) {
    lineEnd.lastIndex = start
    const found = lineEnd.exec(text)
    const end = found?.index ?? text.length
    const next = found ? lineEnd.lastIndex : text.length
    yield { text: text.slice(start, end), start, end, next }
    start = next
  }
  return undefined
}
