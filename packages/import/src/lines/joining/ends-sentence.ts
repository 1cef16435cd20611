/** Whether a line ends in what ends a sentence, or leads to a list. */
export const endsSentence = (words: string): boolean =>
  /[。！？!?；;：:…][”’」』）)》]*\s*$|[a-z0-9][.]\s*$/u.test(words)

/** Whether a line ends in the middle of a sentence for sure: behind a comma, or before a bracket closes. */
export function breaksSentence(words: string): boolean {
  if (/[，、,（(《“「—-]\s*$/u.test(words)) return true
  const open = words.match(/[（《“「]/gu)?.length ?? 0
  const closed = words.match(/[）》”」]/gu)?.length ?? 0
  return open > closed
}
