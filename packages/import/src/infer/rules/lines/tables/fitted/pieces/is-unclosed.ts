/** Whether a bracket or a quote in words goes on behind them. */
export const isUnclosed = (words: string): boolean =>
  /[（(“‘「『《〈]$/u.test(words) ||
  (words.match(/[（(]/gu) ?? []).length > (words.match(/[）)]/gu) ?? []).length ||
  isQuoteOpen(words)

/** `‘Cellar` of `‘Cellar Red’`; the apostrophe of `Widow’s` closes none. */
export const isQuoteOpen = (words: string): boolean =>
  /(?:^|\s)‘(?!.*’(?!\p{L}))|“(?!.*”)|《(?!.*》)/u.test(words)
