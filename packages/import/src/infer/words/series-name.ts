/** Whether a line ends in a name that bulletins have. */
export const endsInSeriesName = (words: string): boolean =>
  /(?:简报|小报|通报|[通快简短周月季年馆校院会社所园厂站家]讯|(?:双?月|[周季年])报|(?:双?月|[周季年馆校会社院])刊|Bulletin|Newsletter)(?:\s*[（(].{1,10}[）)])?\s*$/iu.test(
    words,
  )

/** `Newsletter of the Canal Trust`, as it stands below a name. */
export const saysWhoseSeries = (words: string): boolean =>
  /^\s*(?:The\s+)?(?:\p{L}+\s+)?(?:Newsletter|Bulletin|Journal|Magazine) of (?:the )?\p{Lu}/u.test(words)
