/** Whether a line ends in what ends a sentence, or leads to a list. */
export const endsSentence = (words: string): boolean =>
  /[。！？!?；;：:…][”’」』）)》]*\s*$|[a-z0-9][.]\s*$/u.test(words)

/** Whether a line surely ends in the middle of a sentence: behind a comma, or with a bracket or a quote still open. */
export function breaksSentence(words: string): boolean {
  if (/[，、,（(《“「—-]\s*$/u.test(words)) return true
  const open = words.match(/[（《“「]/gu)?.length ?? 0
  const closed = words.match(/[）》”」]/gu)?.length ?? 0
  return open > closed
}

/** Whether a quote that is open at the end of a line is closed on the next. */
export const closesQuote = (words: string, after: string): boolean =>
  /^[^“]*”/u.test(after) && (words.match(/“/gu)?.length ?? 0) > (words.match(/”/gu)?.length ?? 0)

/** Whether a line begins with a mark that closes. Chinese type never sets one there: a tool cut it off the line above. */
export const startsWithClosing = (words: string): boolean => /^\s*[，。；：、！？）》”」』]/u.test(words)
