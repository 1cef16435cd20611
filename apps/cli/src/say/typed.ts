/** A word of a command line as it is typed in a shell. */
export function typed(word: string): string {
  return /^[\p{L}\p{N}._/\\:-]+$/u.test(word) ? word : `"${word}"`
}
