import { organisationEnding } from './is-organisation.ts'

/** Whether a line ends in a name that bulletins have. */
export const endsInSeriesName = (words: string): boolean =>
  /(?:简报|小报|通报|[通快简短周月季年馆校院会社所园厂站家]讯|(?:双?月|[周季年])报|(?:双?月|[周季年馆校会社院厂内])刊|[校院厂]报|Bulletin|Newsletter|\bWeekly|\bMonthly|\bQuarterly|\bGazette|\bJournal|\bMagazine|だより)(?:\s*[（(].{1,10}[）)])?\s*$/iu.test(
    words,
  )

/** Whether a line says whose bulletin it is, as it stands below a name: `青芦湿地保护协会会员通讯`, `Newsletter of the Canal Trust`. */
export const saysWhoseSeries = (words: string): boolean => {
  const names = namesIn(words)
  return names.length <= 2 && names.every((name) => ofBody.test(name) || ofOwner.test(name))
}

/** A name may be said in two languages with a mark between them. */
export const namesIn = (words: string): string[] => words.trim().split(/\s*[·•|｜/／]\s*/u)

const ofBody = new RegExp(
  String.raw`^\p{Script=Han}{2,16}(?:${organisationEnding}|[馆社团院校])\p{Script=Han}{0,4}(?:[通快简月馆校会院社]讯|[月季会馆校院社团厂]刊|[简月周校院]报)$`,
  'u',
)

const ofOwner =
  /^\s*(?:The\s+|An?\s+)?(?:[\p{L}'’-]+\s+){0,3}(?:[Nn]ews(?:letter)?|[Bb]ulletin|[Jj]ournal|[Mm]agazine|[Gg]azette|[Qq]uarterly)\s+(?:of|from|for|by)\s+(?:(?:the|all|our)\s+)?(?:\p{Lu}|(?:members|friends|staff|parents|residents|neighbou?rs)\b)/u
