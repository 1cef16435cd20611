/** The characters that radicals stand for. */
export const plain = (words: string): string =>
  words.replace(/[\u2e80-\u2fdf]/gu, (radical) => radical.normalize('NFKC'))
