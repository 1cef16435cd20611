/** Whether a line ends in a name that bulletins have. */
export const endsInSeriesName = (words: string): boolean =>
  /(?:简报|小报|通报|[通快简短周月季年馆校院会社所园厂站家]讯|(?:双?月|[周季年])报|(?:双?月|[周季年馆校会社院厂内])刊|[校院厂]报|Bulletin|Newsletter|\bWeekly|\bMonthly|\bQuarterly|\bGazette|\bJournal|\bMagazine|だより)(?:\s*[（(].{1,10}[）)])?\s*$/iu.test(
    words,
  )

/** `Newsletter of the Canal Trust`, `News from the Friends`, as it stands below a name. */
export const saysWhoseSeries = (words: string): boolean =>
  /^\s*(?:The\s+|An?\s+)?(?:[\p{L}'’-]+\s+){0,3}(?:[Nn]ews(?:letter)?|[Bb]ulletin|[Jj]ournal|[Mm]agazine|[Gg]azette|[Qq]uarterly)\s+(?:of|from|for|by)\s+(?:(?:the|all|our)\s+)?(?:\p{Lu}|(?:members|friends|staff|parents|residents|neighbou?rs)\b)/u.test(
    words,
  )
