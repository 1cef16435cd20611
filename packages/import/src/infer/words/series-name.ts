/** Whether a line ends in a name that bulletins have. */
export const endsInSeriesName = (words: string): boolean =>
  /(?:简报|通讯|快讯|月报|周报|季报|季刊|月刊|周刊|Bulletin|Newsletter)\s*$/iu.test(words)

/** `Newsletter of the Canal Trust`, as it stands below a name. */
export const saysWhoseSeries = (words: string): boolean =>
  /^\s*(?:The\s+)?(?:\p{L}+\s+)?(?:Newsletter|Bulletin|Journal|Magazine) of (?:the )?\p{Lu}/u.test(words)
